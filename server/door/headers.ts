// What every answer carries, so that a fault in a page stays in that page.

/**
 * `host`: the request's Host header, already checked against the allow-list. `secure`: the visitor speaks TLS. `peers`: other names
 * of this forum and its processes, in whose rooms visitors may be seated while the page stays open.
 */
export function securityHeaders(
  host: string,
  secure: boolean,
  peers: Iterable<string> = [],
): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {
    'content-security-policy': contentPolicy([...new Set([host, ...peers])], secure),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy':
      'microphone=(self), fullscreen=(self), gamepad=(self), xr-spatial-tracking=(self), camera=(self), geolocation=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  }
  // only over TLS: a browser that once believed it would no longer come back to a plain local installation
  if (secure) headers['strict-transport-security'] = 'max-age=31536000'
  return headers
}

/** 'self' does not cover web sockets in every browser, hence the host by name. */
function contentPolicy(hosts: readonly string[], secure: boolean): string {
  const sockets = hosts.map((host) => `${secure ? 'wss' : 'ws'}://${host}`)
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "manifest-src 'self'",
    `connect-src 'self' ${sockets.join(' ')}`,
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}
