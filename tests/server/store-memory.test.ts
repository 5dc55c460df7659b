import { createMemoryStore } from '../../server/store/memory-store.ts'
import { storeContract } from '../contracts/store.contract.ts'

storeContract('the memory store', async () => createMemoryStore())
