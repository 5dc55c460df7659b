// The environment of a process of the house's own: how Node itself runs, and nothing of the house. No secret of it is in its reach.

/** switches of Node; where libraries are; what Windows needs to open a socket */
const NEEDED = ['NODE_OPTIONS', 'LD_LIBRARY_PATH', 'SystemRoot'] as const

export const bareEnv = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(NEEDED.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])))
