// npm run attack -- http://127.0.0.1:2567   Runs every case against a server on this machine, one line each.
import { ALL_CASES } from './cases/all.ts'
import { localTarget, type Target } from './target.ts'

async function attack(target: Target): Promise<number> {
  let failed = 0
  for (const { name, run } of ALL_CASES) {
    const from = performance.now()
    const fault = await run(target).then(
      () => null,
      (error: unknown) => String(error),
    )
    const tookMs = Math.round(performance.now() - from)
    if (fault !== null) failed += 1
    console.log(
      `${fault === null ? 'holds ' : 'FAILS '} ${tookMs.toString().padStart(6)} ms  ${name}${fault === null ? '' : `: ${fault}`}`,
    )
  }
  console.log(`${ALL_CASES.length - failed} of ${ALL_CASES.length} cases hold.`)
  return failed
}

const target = localTarget(process.argv[2])
if (target === null) {
  console.error(
    'Give the address of a server on this machine, such as http://127.0.0.1:2567; others are not attacked.',
  )
  process.exitCode = 2
} else {
  process.exit((await attack(target)) === 0 ? 0 : 1)
}
