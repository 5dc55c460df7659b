// The software bill of materials in CycloneDX 1.6, made of the lock file alone: the same lock file gives the same bytes, on any machine.
// https://cyclonedx.org/docs/1.6/json/

/** What is read of a package in package-lock.json (version 3). */
interface Locked {
  readonly version?: string
  /** the package's own name, where it is installed under another one */
  readonly name?: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export interface LockFile {
  readonly name: string
  readonly version: string
  /** by the place in which it is installed: '' is ours */
  readonly packages: Readonly<Record<string, Locked>>
}

const FOLDER = 'node_modules/'

const nameOf = (place: string, { name }: Locked): string =>
  name ?? place.slice(place.lastIndexOf(FOLDER) + FOLDER.length)

const purlOf = (name: string, version: string): string =>
  `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`

/** The place in which a package finds what it depends on: beside it, or in a folder above. */
function placeOf(lock: LockFile, from: string, wanted: string): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(`/${FOLDER}`)))) {
    const place = `${folder === '' ? '' : `${folder}/`}${FOLDER}${wanted}`
    if (place in lock.packages) return place
    if (folder === '') return null
    if (!folder.includes(`/${FOLDER}`)) folder = ''
  }
}

const hashesOf = (integrity: string | undefined) =>
  (integrity ?? '')
    .split(' ')
    .filter((hash) => hash.startsWith('sha512-'))
    .map((hash) => ({ alg: 'SHA-512', content: Buffer.from(hash.slice(7), 'base64').toString('hex') }))

/** Those of SPDX that occur; what else a package says is its own name for a licence. */
const SPDX: ReadonlySet<string> = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC'],
  ...['LGPL-3.0-or-later', 'MIT', 'MPL-2.0', 'OFL-1.1', 'Unlicense', 'Zlib'],
])

function licenseOf(license: string | undefined) {
  if (license === undefined) return []
  if (/ (AND|OR) /.test(license)) return [{ expression: license }]
  return [{ license: SPDX.has(license) ? { id: license } : { name: license } }]
}

function componentOf(place: string, locked: Locked) {
  const name = nameOf(place, locked)
  const version = locked.version ?? ''
  return {
    type: 'library',
    'bom-ref': place,
    name,
    version,
    // what is only needed to build or test is not in what runs
    scope: locked.dev ? 'excluded' : locked.optional ? 'optional' : 'required',
    hashes: hashesOf(locked.integrity),
    licenses: licenseOf(locked.license),
    purl: purlOf(name, version),
  }
}

function dependenciesOf(
  lock: LockFile,
  place: string,
  { dependencies, optionalDependencies, devDependencies }: Locked,
) {
  const wanted = Object.keys({
    ...dependencies,
    ...optionalDependencies,
    ...(place === '' && devDependencies),
  })
  const found = wanted.map((name) => placeOf(lock, place, name)).filter((each) => each !== null)
  return { ref: place === '' ? lock.name : place, dependsOn: [...new Set(found)].sort() }
}

/** The text of the bill, with a line break at its end. */
export function sbomOf(lock: LockFile): string {
  const places = Object.keys(lock.packages)
    .filter((place) => place !== '')
    .sort()
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': lock.name,
        name: lock.name,
        version: lock.version,
        purl: purlOf(lock.name, lock.version),
      },
    },
    components: places.map((place) => componentOf(place, lock.packages[place]!)),
    dependencies: ['', ...places].map((place) => dependenciesOf(lock, place, lock.packages[place]!)),
  }
  return `${JSON.stringify(bill, null, 1)}\n`
}
