// The example for hosts, and what is said of it when a place of it is changed.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { rulebookFaults } from '../../../../shared/i18n/en/rulebook-faults.ts'
import { faultsOfRulebook } from '../../../../shared/procedure/rulebooks/read-rulebook.ts'
import { sentenceOf } from '../../../../shared/procedure/rulebooks/reading/problem.ts'
import { changed, type Json } from './json-places.ts'

const FILE = path.join(import.meta.dirname, '../../../../assets/rulebooks/example.json')
export const EXAMPLE = JSON.parse(readFileSync(FILE, 'utf8')) as Json

export const sentencesOn = (input: unknown): readonly string[] =>
  faultsOfRulebook(input).map((fault) => sentenceOf(fault, rulebookFaults))

/** `a.b[3]`; undefined takes it away */
export const withIn = (place: string, value: Json | undefined): Json =>
  changed(EXAMPLE, place.split(/[.[\]]+/).filter(Boolean), value)
