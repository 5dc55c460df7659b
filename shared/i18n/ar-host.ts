// Arabic: what a host reads.
import { badges } from './ar/badges.ts'
import { custody } from './ar/custody.ts'
import { desk } from './ar/desk.ts'
import { host } from './ar/host.ts'
import { links } from './ar/links.ts'
import { planned } from './ar/planned.ts'
import { signIn } from './ar/sign-in.ts'
import type { HostPart } from './en-host.ts'
import type { Format } from './format.ts'

export const arabicHost = (f: Format): HostPart => ({
  host: host(f),
  desk: desk(f),
  badges: badges(f),
  links: links(f),
  custody: custody(f),
  planned,
  signIn: signIn(f),
})
