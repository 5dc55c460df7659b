// `npm run dev`: the server starts anew when its code changes, the client is replaced in the browser; Ctrl-C ends both.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { createServer } from 'vite'

const ROOT = path.join(import.meta.dirname, '../..')

const forum = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'server/main.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
})
const client = await createServer({ configFile: path.join(ROOT, 'vite.config.ts') })
await client.listen()
client.printUrls()

let isEnding = false
async function end(exitCode: number): Promise<void> {
  if (isEnding) return
  isEnding = true
  forum.kill('SIGTERM')
  await client.close()
  process.exit(exitCode)
}

process.on('SIGINT', () => end(0))
process.on('SIGTERM', () => end(0))
forum.on('exit', (code) => end(code ?? 1))
