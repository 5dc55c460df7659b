import { afterEach, expect, it, vi } from 'vitest'
import { installedChromium } from './find-chromium.ts'

afterEach(() => vi.unstubAllEnvs())

it('takes the one that CHROME_PATH names before all others', () => {
  vi.stubEnv('CHROME_PATH', process.execPath)
  expect(installedChromium()).toBe(process.execPath)
})

it('says so when CHROME_PATH names nothing', () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chromium')
  expect(installedChromium).toThrow('CHROME_PATH names /nowhere/chromium, which is not there')
})
