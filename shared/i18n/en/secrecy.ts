// What a secret ballot promises and what it does not, in the words of shared/ballot/SPEC.md: the desk, the trustees and the booth say it.
import type { Format } from '../format.ts'

export const secrecy = (f: Format) => ({
  heading: 'What a secret ballot promises, and what it does not',
  promised: 'Promised',
  notPromised: 'Not promised',
  promises: [
    'Nobody learns a choice: ballots are encrypted in the browser in which they are made, and opening them takes the trustees.',
    'The ballots are never opened one by one. Only their encrypted sum is.',
    'Every delegation can find its own ballot on the public board, and anyone can recompute the whole count with a program that we did not write.',
    'The server cannot change, invent or drop a ballot unseen: it does not have the credentials that sign them.',
  ],
  limits: [
    'The browser must be honest. A machine that shows one choice and encrypts another is found only by auditing: a ballot may be opened instead of cast.',
    'Not all who are needed to open the ballots may conspire.',
    'No protection against coercion or the sale of votes: whoever wants to can prove a choice. Voting again replaces a ballot until the end.',
    'Small groups give themselves away. A unanimous count tells every choice, and a count among two tells each the other’s.',
    'That a delegation took part is public, and when.',
    'Secrecy is not for ever: whoever keeps the board until today’s encryption can be broken reads it then.',
  ],
  restsOnServer:
    'The server is the only trustee. Secrecy rests on the server alone: whoever runs it can open every ballot.',
  restsOnPeople: ({ need, count }: { need: number; count: number }) =>
    need === count
      ? f.count(count, {
          one: 'To open a ballot takes the server and the one trustee.',
          other: 'To open a ballot takes the server and all # trustees together.',
        })
      : `To open a ballot takes the server and ${f.number(need)} of the ${f.number(count)} trustees together.`,
  staysSecret: 'That a delegation votes is public. How it votes stays secret, after the close as well.',
  amongFew: 'Fewer than five of those who may vote are present. The result may tell what each of them chose.',
})

export type SecrecyWords = ReturnType<typeof secrecy>
