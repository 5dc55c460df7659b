// The order of test files: those known to take longest begin first, so that at the end nothing waits for one of them alone.
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const SLOW = ['committee', 'hall', 'returning', 'corners', 'opinion', 'attacks']

const rank = ({ moduleId }: TestSpecification): number => {
  const found = SLOW.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
  return found < 0 ? SLOW.length : found
}

export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other))
  }
}
