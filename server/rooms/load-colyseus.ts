// Import this before anything of Colyseus. Its umbrella package brings tools along that read .env files and /etc/environment
// over the environment we were started with, and say so: our environment is kept, and they are hushed.
const environment = { ...process.env }
const { info, log } = console
const hushed = () => undefined

process.env.DOTENV_CONFIG_QUIET = 'true'
console.info = hushed
console.log = hushed
try {
  await import('colyseus')
} finally {
  console.info = info
  console.log = log
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
  Object.assign(process.env, environment)
}

export {}
