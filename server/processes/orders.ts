// What passes between the house and a process of its own. Plain data, and bytes where the process carries them.

/** `id` 0 wants no answer. */
export interface Numbered<Order> {
  readonly id: number
  readonly order: Order
}

export type FromProcess<Answer, News> =
  | { readonly is: 'ready' }
  /** it cannot run here, and why: a sentence */
  | { readonly is: 'unfit'; readonly fault: string }
  | { readonly is: 'answer'; readonly id: number; readonly value: Answer }
  | { readonly is: 'fault'; readonly id: number; readonly fault: string }
  | { readonly is: 'news'; readonly news: News }
