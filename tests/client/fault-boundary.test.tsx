import { expect, test, vi } from 'vitest'
import { FaultBoundary } from '../../client/fault-boundary.tsx'

test('what breaks is shown otherwise, and whoever has to know is told', () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue()
  const onFault = vi.fn()
  const boundary = new FaultBoundary({ children: 'whole', instead: 'broken', onFault })
  expect(boundary.render()).toBe('whole')
  const fault = new Error('no light')
  boundary.componentDidCatch(fault)
  boundary.state = FaultBoundary.getDerivedStateFromError()
  expect([boundary.render(), onFault.mock.calls, logged.mock.calls]).toEqual(['broken', [[]], [[fault]]])
  logged.mockRestore()
})
