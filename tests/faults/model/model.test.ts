// Voting as the model says it, whatever crashes in between. The seed stands fast here; by hand there are more (npm run faults -- --model).
import { test } from 'vitest'
import { runModel } from './run-model.ts'

test('ten histories of joins, ballots, crashes and restarts are ones that the model allows', async () => {
  await runModel({ histories: 10, seed: 2026 })
})
