// While a visitor still writes a name, the hall's files come; building then finds them at hand. A line that saves data is left alone.
import { fetchFiles } from './loading.ts'

declare global {
  interface Navigator {
    /** not in every browser */
    readonly connection?: { readonly saveData?: boolean }
  }
}

/** Harmless twice: what has come is kept by the browser. What fails is fetched again, and told, when the hall opens. */
export async function fetchAhead(): Promise<void> {
  if (navigator.connection?.saveData) return
  await fetchFiles().catch(() => undefined)
}
