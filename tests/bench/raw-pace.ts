// What the baseline's server is told to send: as many messages of the same size as the hall that it stands beside.

export interface RawPace {
  /** to each client, on average */
  readonly messagesPerSecond: number
  readonly bytesPerMessage: number
  /** of the answer to each message; without it none is given */
  readonly answerBytes?: number
  /** of the messages that greet who connects */
  readonly greeting?: { readonly messages: number; readonly bytesPerMessage: number }
}

/** the first byte of an answer, with which no other message begins */
export const ANSWER = 22

/** The same of the hall as of the baseline: a message there has a head of up to four bytes. */
export const sizeOf = ({ bytes, messages }: { readonly bytes: number; readonly messages: number }): number =>
  Math.max(1, Math.round(bytes / messages) - 4)
