// What the files of deploy/ say: as safe as DEPLOY.md promises. No container engine is at hand, so that they are read, not run.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../server/run-majlis.ts'
import { parseBlockYaml } from './block-yaml.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8')
const folder = temporaryFolder()

interface Service {
  readonly [key: string]: unknown
  readonly ports: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}
const compose = parseBlockYaml(read('deploy/compose.yaml')) as unknown as {
  readonly services: Readonly<Record<'majlis' | 'proxy', Service>>
  readonly volumes: Readonly<Record<string, unknown>>
}
const { majlis, proxy } = compose.services

/** Instructions of the last stage. */
const stages = read('deploy/Containerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll('\\\n', ' ')
  .split(/^FROM /m)
const last = stages.at(-1)!

test.each(Object.entries(compose.services))(
  '%s: no root file system, no capabilities, no new privileges',
  (_, service) => {
    expect(service).toMatchObject({
      read_only: 'true',
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    })
    expect(service).not.toHaveProperty('privileged')
    expect(service).not.toHaveProperty('network_mode')
    expect(service.mem_limit && service.pids_limit).toBeTruthy()
  },
)

test('the forum runs as nobody of the host, and may add no capability', () => {
  expect([majlis.user, majlis.cap_add]).toEqual(['10001:10001', undefined])
  expect(proxy.cap_add).toEqual(['NET_BIND_SERVICE'])
})

test('without the proxy it is open to this machine alone', () => {
  const unlessSaid = (name: string) => `\${${name}:-127.0.0.1}`
  expect(majlis.ports).toEqual(['127.0.0.1:2567:2567', `${unlessSaid('MAJLIS_VOICE_BIND')}:2568:2568/udp`])
  expect(majlis.environment.MAJLIS_VOICE_ADDRESS).toBe(unlessSaid('MAJLIS_VOICE_ADDRESS'))
  expect(proxy.profiles).toEqual(['tls'])
})

test('it believes the proxy of the compose file, and nobody else', () => {
  const address = (proxy.networks as Record<string, Record<string, string>>).forum!.ipv4_address
  expect(majlis.environment.MAJLIS_PROXIES).toBe(address)
})

test('it has more time to leave than it takes', () => {
  expect(Number.parseInt(majlis.stop_grace_period as string, 10)).toBeGreaterThan(10)
})

test('what is written lies on volumes that are declared, or in memory', () => {
  const mounts = [majlis, proxy]
    .flatMap(({ volumes }) => volumes as readonly string[])
    .map((mount) => mount.split(':'))
  const named = mounts.filter(([from]) => !from!.startsWith('.')).map(([from]) => from)
  expect(named.sort()).toEqual(Object.keys(compose.volumes).sort())
  expect(mounts.filter(([from, , mode]) => from!.startsWith('.') && mode !== 'ro')).toEqual([])
})

test('no secret and no password stands in a file', () => {
  for (const name of ['compose.yaml', 'Containerfile', 'Caddyfile', 'nginx.conf', 'majlis.service'])
    expect(read(`deploy/${name}`)).not.toMatch(/(password|secret|token)\w*[:=]|:\/\/[^\s/]+:[^\s/]+@/i)
})

test('images are pinned to a version, and the forum’s own to the Node it is tested with', () => {
  const { version } = JSON.parse(read('node_modules/node/package.json')) as { version: string }
  expect(read('deploy/Containerfile')).toContain(`ARG NODE_IMAGE=docker.io/library/node:${version}-`)
  expect(String(proxy.image)).toMatch(/:\d+\.\d+\.\d+(-|$)/)
})

test('what runs holds no tests, no tools, and is not its own to change', () => {
  const copied = [...last.matchAll(/^COPY (\S+) (\S+) (\S+)/gm)]
  expect(copied.map(([, from, owner]) => `${from} ${owner}`)).toEqual(
    copied.map(() => '--from=build --chown=0:0'),
  )
  expect(copied.map(([, , , what]) => what)).not.toContain('/app/tests')
  expect(read('deploy/Containerfile')).toContain('npm prune --omit=dev')
  expect(last).toMatch(/^USER 10001:10001$/m)
  expect(last.indexOf('USER ')).toBeGreaterThan(last.lastIndexOf('RUN '))
  expect(last).toMatch(/^CMD \["node", "--disable-proto=delete", "server\/main.ts"\]$/m)
  expect(last).toContain('HEALTHCHECK')
})

test('nothing of a working copy gets into an image unless it is named', () => {
  const [first, ...kept] = read('.dockerignore').trim().split('\n')
  expect(first).toBe('**')
  expect(kept.filter((line) => line.startsWith('!')).map((line) => line.slice(1))).not.toContain('data')
})

const systemd = spawnSync('systemd-analyze', ['--version'], { encoding: 'utf8' })
if (systemd.error) console.warn('systemd-analyze is not here: the unit is not examined.')

test.skipIf(systemd.error)('the unit is understood, and exposes little', () => {
  // the program is elsewhere on this machine
  const unit = path.join(folder, 'majlis.service')
  writeFileSync(
    unit,
    read('deploy/majlis.service').replace('/opt/majlis/node_modules/node/bin/node', process.execPath),
  )
  const verified = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' })
  const security = spawnSync('systemd-analyze', ['security', '--offline=true', unit], { encoding: 'utf8' })
  expect([verified.status, verified.stderr]).toEqual([0, ''])
  expect(Number(/exposure level for majlis\.service: ([\d.]+)/.exec(security.stdout)?.[1])).toBeLessThan(2)
})

test('a file that is written otherwise is not misread', () => {
  for (const text of ['a: [b]', 'a: &x b', 'a:\n  b: 1\n c: 2', 'a: 1\na: 2'])
    expect(() => parseBlockYaml(text)).toThrow('not understood')
})
