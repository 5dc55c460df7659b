// What people wrote, as a terminal may show it.

/** Without what could steer a terminal or turn the line round. */
export const forTerminal = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
