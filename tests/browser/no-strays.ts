// After every journey: no browser in it has asked anybody but the forum for anything, or sent a secret in an address.
import { afterEach, expect } from 'vitest'
import { takeStrays } from './requests.ts'

afterEach(() => expect(takeStrays()).toEqual([]))
