// `npm run sbom`: writes sbom.cdx.json from package-lock.json. A test compares them, so it is run after every change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sbomOf } from './sbom.ts'

const ROOT = path.join(import.meta.dirname, '../..')

const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'))
writeFileSync(path.join(ROOT, 'sbom.cdx.json'), sbomOf(lock))
console.log(`sbom.cdx.json: ${Object.keys(lock.packages).length - 1} packages.`)
