// What each refusal means for the person who reads it, and what to do next.
import type { DoorRefusal } from '../../refusal-codes.ts'

export const refusals: Readonly<Record<DoorRefusal, string>> = {
  'bad-request': 'The forum did not understand this request. Please reload the page and try again.',
  'unknown-request':
    'The forum does not know this request. Please reload the page to get the current version.',
  'too-fast': 'That was a little too fast. Please wait a few seconds and try again.',
  'too-large': 'This is too long to be accepted. Please shorten it and try again.',
  'bad-name': 'This name cannot be used. Please enter 1 to 40 letters, in any script.',
  'name-of-seat':
    'This is the name of an office or of a delegation here, and it would be taken for it. Please enter your own name, with your family name.',
  'bad-text': 'This text cannot be accepted. Please write some words, without unusual control characters.',
  'session-unknown': 'There is no such session. Please check the link, or choose a session in the lobby.',
  'session-full': 'The hall is full at the moment. Please try again in a few minutes.',
  'badge-needed': 'This session is by invitation only. Please open the link that its host sent you.',
  'badge-unknown':
    'This invitation link does not open this session: it may be incomplete, replaced, withdrawn, used up or expired. Please ask the host for a new link.',
  removed:
    'You have been removed from this session. If you think that this is a mistake, please ask its host for a new link.',
  'token-unknown':
    'The forum does not recognise this browser any more. Please open your invitation link again.',
  'not-entered': 'You are not in the hall at present. Please enter the session first.',
  'old-version': 'The forum has been updated since this page was opened. Please reload the page.',
  'not-host': 'Only the host of this session may do this. Please open your host link in this browser.',
  'signed-out': 'You are signed out. Please sign in at your desk again, or open your host link.',
  'passkey-refused':
    'This passkey was not accepted. Please try again, use another passkey, or open your host link.',
  'passkeys-full': 'There are as many passkeys as there may be. Please remove one that is no longer used.',
  'not-presiding':
    'Only the person who presides may do this. Please take the chair first, or ask the presiding person.',
  'not-open-forum':
    'This is possible in the open forum only. In this session the host assigns delegations by invitation.',
  'already-presided': 'Someone else presides already. Please ask them to hand over the chair.',
  'person-unknown': 'This person is no longer in the session. Please choose somebody else.',
  'delegation-unknown': 'This delegation does not take part in the session. Please choose one from the list.',
  'delegation-taken': 'This delegation is already taken. Please choose another one.',
  'delegation-alike': 'This name is too much like that of another delegation. Please choose another one.',
  'not-in-delegation': 'You do not belong to a delegation. Please join one first.',
  'already-in-delegation': 'You already belong to a delegation. Please leave it before you take another.',
  'not-head': 'Only the head of the delegation may do this. Please ask the head of your delegation.',
  'not-entitled-to-cast': 'You may not cast for your delegation yet. Please ask its head to allow it.',
  'bad-rulebook':
    'These rules cannot be used as they are. Please correct the field that is named, and try again.',
  'delegations-unfit':
    'These rules are for other delegations than the ones listed. Please seat those that the rulebook asks for, or choose another rulebook.',
  'vote-open': 'A vote is in progress. Please close it before you state the next question.',
  'vote-unknown': 'This question is not before the hall. Please look at the current question and try again.',
  'vote-closed': 'The vote is closed, so ballots can no longer be cast or changed.',
  'key-conflict':
    'This ballot was already recorded with another choice, and that one stands. To change it, cast again.',
  'door-locked':
    'The door is locked: nobody new comes in for now. Please try again later, or ask the host to open it.',
  waiting:
    'You are in the waiting room. Please stay on this page: you come in as soon as the chair admits you.',
  'seat-unknown': 'There is no such seat. Please choose another one.',
  'seat-occupied': 'Somebody is sitting there. Please choose a free seat.',
  'seat-in-hall': 'That seat is in the hall. Please choose a seat of the public.',
  'no-voice':
    'Voices cannot be carried at the moment. Everything else works as before; please try again later.',
  'place-in-hall':
    'The places around the hall are for those in the hall. In a gallery one sees the sitting alone.',
  'recording-not-allowed': 'This session may not be recorded: its host did not allow that when it was made.',
  'recording-unknown': 'There is no such recording, or it has been erased.',
  'answer-wrong': 'It came out otherwise. Look at what was needed, and try again.',
  'certificate-unknown': 'There is no such certificate here, or its words were erased.',
  'course-unfinished': 'Some steps of this course are still to be done.',
  'place-unknown': 'There is nothing of that name here any more. Please look again.',
  'place-full': 'There is no room for more here. Please take something away first.',
  'place-closed': 'This has ended. It can be read and no more.',
  'seat-reserved':
    'This desk is reserved for another delegation. Please choose your own desk or a free seat.',
  'not-seated': 'You are standing already.',
  'plan-unknown': 'This draft or template no longer exists. Please go back to your sessions.',
  'plans-full':
    'You keep as many drafts and templates as there is room for. Please delete some of them first.',
  'badges-full':
    'This session has as many badges as it may have. Please reissue one of those that are there.',
  'not-saved':
    'The forum could not confirm that this was saved. Please wait for the connection and try again.',
  'journal-doubtful':
    'This session is stopped: its journal is not the one seen before. Please tell its operator.',
  'journal-elsewhere': 'This session has moved to another server. Please reload the page.',
}
