// The verifier as the page uses it: its threads, which are started with the page so that nothing need be fetched later, and how far it is.
import { useEffect, useRef, useState } from 'react'
import { type BallotJobs, openBallotJobs } from '../../ballot/call.ts'
import { type Stage, type Verified, verifyBoards } from '../../ballot/verify-board.ts'
import type { BoardBytes } from './board-file.tsx'

export interface Files {
  /** null: none was chosen yet */
  readonly board: BoardBytes | null
  readonly older: BoardBytes | null
}

export type Verification =
  | { readonly phase: 'waiting' }
  | { readonly phase: 'working'; readonly stage: Stage }
  | { readonly phase: 'done'; readonly verified: Verified; readonly isCompared: boolean }
  | { readonly phase: 'broken' }

export interface Verifier {
  readonly cores: number
  /** whether all threads stand by: nothing is fetched from now on */
  readonly isReady: boolean
  readonly verification: Verification
  readonly files: Files
  /** Verifies these, when there is a board; what was being verified is given up. */
  verify(files: Files): void
}

export function useVerifier(): Verifier {
  const [jobs] = useState<readonly BallotJobs[]>(() =>
    Array.from({ length: Math.max(1, navigator.hardwareConcurrency) }, openBallotJobs),
  )
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    const releases = jobs.map((each) => each.keepWarm())
    void Promise.all(jobs.map((each) => each.run('standBy', null))).then((answers) =>
      setReady(answers.every(({ ok }) => ok)),
    )
    return () => {
      for (const release of releases) release()
    }
  }, [jobs])
  const [verification, setVerification] = useState<Verification>({ phase: 'waiting' })
  const current = useRef(new AbortController())
  const [files, setFiles] = useState<Files>({ board: null, older: null })
  const verify = (next: Files): void => {
    setFiles(next)
    current.current.abort()
    const own = new AbortController()
    current.current = own
    const show = (now: Verification): void => {
      if (!own.signal.aborted) setVerification(now)
    }
    if (next.board === null) return
    const boards = { board: next.board.bytes, older: next.older?.bytes ?? null }
    verifyBoards(jobs, boards, (stage) => show({ phase: 'working', stage }), own.signal).then(
      (verified) => show({ phase: 'done', verified, isCompared: boards.older !== null }),
      () => show({ phase: 'broken' }),
    )
  }
  return { cores: jobs.length, isReady, verification, files, verify }
}
