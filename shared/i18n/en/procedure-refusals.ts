// What each refusal of the rules of procedure means for the person who reads it, and what to do instead.
import type { ProcedureRefusal } from '../../refusal-codes.ts'

export const procedureRefusals: Readonly<Record<ProcedureRefusal, string>> = {
  'not-captain': 'Only the captain of this team may do this.',
  'already-in-team': 'You are in a team of this challenge. Please leave it first.',
  'not-in-team': 'This person is not in the team.',
  'text-behind': 'The text has changed meanwhile. It is being read anew, and what you wrote is added again.',
  'not-at-desk':
    'Only the chair and the secretary may do this. Please ask them: raise your hand, or send the chair a note.',
  'changed-meanwhile':
    'Someone else at the desk changed this a moment ago. Please look at it again, then decide.',
  'bad-figure': 'This figure is not possible here. Please choose one within the limits that are shown.',
  muted: 'The chair has muted you for now. Please send the chair a note if you need to be heard.',
  'sitting-ended':
    'This session has ended, so nothing more can be done in it. Its record stays open to read.',
  'meeting-not-open': 'No meeting is open at present. Please wait until the chair opens or resumes it.',
  'meeting-open': 'The meeting is open already. There is nothing more to do.',
  'no-quorum': 'Too few delegations are present. Please call the roll, and wait until the quorum is there.',
  absent:
    'Your delegation is recorded as absent. Please answer the roll call, or ask the desk to note you as present.',
  'presence-unknown':
    'These rules do not know this kind of presence. Please choose one of those that are offered.',
  'item-unknown': 'There is no such item on the agenda. Please choose one from the list.',
  'item-not-open': 'No item is under discussion. Please wait until the chair takes one up.',
  'item-open': 'Another item is under discussion. Please close it first; it can be taken up again later.',
  'agenda-adopted':
    'The agenda has been adopted and stays as it is. Please bring new business under one of its items.',
  'agenda-not-adopted':
    'The agenda has not been adopted. Please let the chair declare it adopted; then its items can be taken up.',
  'document-unknown':
    'There is no such document, or it is not yours to remove. Please choose one from the list.',
  'too-many':
    'The session has no room for more of these. Please use those that are there, or remove one first.',
  'sitting-full':
    'The session has as much before it as it can hold at one time. Please wait until something is decided, or withdraw what is no longer needed.',
  'silence-running':
    'A silence procedure is still running. Please wait until its time is over, or adjourn the meeting instead.',
  'not-in-order':
    'This is not in order at this time under the rules of this session. Please look at what is in order now.',
  'during-vote':
    'Voting has begun, so only a point of order on how it is conducted is allowed. Please wait for the result.',
  'list-closed':
    "The speakers' list is closed. You may still have a right of reply, or ask the chair to open the list.",
  'already-listed': 'Your delegation is on the list already. Please wait until it is called.',
  'entry-unknown': 'This entry is not on the list any more. Please look at the list again.',
  'not-next': 'Others asked for the floor before. Please call the first on the list.',
  'floor-taken': 'Someone has the floor. Please wait until the speech is over, or withdraw the floor first.',
  'floor-free': 'Nobody has the floor at present. Please give it to somebody first.',
  'not-your-floor': 'You do not have the floor. Please ask for it and wait until you are called.',
  'no-yield': 'Your time cannot be yielded in this way. Please end your speech instead.',
  'time-used-up':
    'Your delegation has used all its speaking time on this item. Please ask the chair for more.',
  'no-reply-left':
    'Your delegation has used its rights of reply on this item. Please put the rest in a note or a document.',
  'no-caucus': "There is no caucus at present. Please ask for the floor by the speakers' list.",
  'own-proposal':
    'Who proposed a text, or an amendment to it, does not explain a vote on it. Please speak in the debate.',
  'already-spoken': 'This delegation has spoken on the motion already. Please call another one.',
  'point-unknown': 'There is no such point any more. Please look at the points that are raised.',
  'point-open': 'A point that was raised is still waiting. Please let the chair rule on it first.',
  'point-raised':
    "Your delegation has raised a point already. Please wait for the chair's ruling, or withdraw the point.",
  'not-your-point':
    'Only the delegation that raised this point may withdraw it. Please ask the chair to rule on it.',
  'point-settled':
    'The chair has ruled on this point already. A ruling can be appealed against right after it.',
  'too-late-to-appeal':
    'A ruling can be appealed against only right after it was given. Please raise a new point of order.',
  'motion-unknown': 'There is no such motion any more. Please look at the motions that are before the hall.',
  'motion-current': 'A motion is being dealt with. Please let it be decided first.',
  'not-first-in-precedence': 'Another motion has precedence. Please take up the first of the list.',
  'own-motion': 'This is your own motion. Another delegation has to do this.',
  'not-your-motion': 'Only the delegation that moved this motion may do this. Please ask it to.',
  'already-moved':
    'Your delegation has moved this already. Please wait until it is taken up, or withdraw it and move it anew.',
  'already-seconded': 'Your delegation has seconded this motion already. There is nothing more to do.',
  'seconds-needed': 'The motion still lacks a second from another delegation. Please ask who seconds it.',
  'debate-open':
    'The rules still allow speakers on this. Please hear them first, or ask whether anybody wants to speak.',
  'debate-over': 'As many have spoken on this side as the rules allow. Please put the motion to the vote.',
  'term-missing': 'Something is missing or not possible in this motion. Please fill in what is marked.',
  'proposal-unknown': 'There is no such proposal. Please choose one from the list.',
  'proposal-settled':
    'This proposal has been decided or withdrawn. It can come back only if the hall decides to reconsider it.',
  'voting-begun':
    'Voting on this proposal has begun, so it can no longer be changed. Please wait for the result.',
  'support-needed': 'This text still lacks sponsors or signatories. Please ask other delegations to sign it.',
  'not-your-proposal': 'Only the delegation that submitted this may do that. Please ask it.',
  'amendment-unknown': 'There is no such amendment. Please choose one from the list.',
  'amendment-settled':
    'This amendment has been decided or withdrawn. Please submit another one if you need it.',
  'already-amended': 'This proposal has been amended, so its sponsors alone can no longer withdraw it.',
  'earlier-proposal':
    'Another proposal under this item is voted on before this one. Please put the first in the order of voting.',
  'second-vote-later':
    'The votes were equally divided, so the second vote is taken at a later meeting. Please adjourn this one first.',
  'too-many-open':
    'Your delegation has as much waiting as one may have. Please withdraw a text or a motion, or wait for a decision.',
  'paragraph-unknown': 'The proposal has no such paragraph. Please give the number of one that it has.',
  'method-unknown':
    'These rules do not know this way of voting. Please choose one of those that are offered.',
  'no-abstention': 'Abstaining is not possible on this vote. Please vote yes or no.',
  'no-vote-on-this':
    'Your delegation has no vote on this question. You may follow it and speak when you are called.',
  'no-vote-in-chair': 'Who presides does not vote. Please let another person of your delegation cast.',
  'not-called': 'Your delegation has not been called yet. Please wait for your turn in the roll-call.',
  'roll-call-open': 'Some delegations have not been called yet. Please call them, or note them as absent.',
  'lot-unknown': 'There is no such lot. Please look at the vote again.',
  'lot-not-drawn': 'The lot that says where the roll-call starts has not been drawn. Please draw it first.',
  'lot-drawn': 'The lot has been drawn, and the draw stands. There is nothing more to add.',
  'silence-unknown': 'This silence procedure is over. Please look at its result among the decisions.',
  'silence-too-short': 'The rules ask for a longer time of silence. Please choose at least that many hours.',
  'election-unknown': 'There is no such election. Please look at the elections of this session.',
  'election-over': 'This election is over, and its result stands.',
  'candidate-unknown': 'One of these names may not be voted for in this ballot. Please choose from the list.',
  'too-many-choices': 'You have chosen more names than there are places. Please take some away.',
  'office-unfit':
    'Secret ballots cannot be set up with these people. Please choose two to nine trustees, and a registrar who neither presides nor is one of them.',
  'office-not-ready':
    'Secret ballots are not ready yet. Please let the trustees and the registrar finish setting them up.',
  'not-registrar':
    'Only the registrar, while somebody else presides, registers credentials. Please ask that person.',
  'not-trustee': 'You are not a trustee of these secret ballots. Please ask one of the trustees.',
  'step-not-due':
    'This step is not due now, or has been taken already. Please look at what is still missing.',
  'credential-unfit':
    'This credential is not the one registered for your delegation, or it is in use. Please open the link that the registrar sent you.',
  'secret-weighed':
    'On this decision votes have different weight, or one of them is a veto, so it cannot be secret. Please choose another way of voting.',
  'proof-wrong':
    'This did not stand the check of its proofs, so nothing was recorded. Please prepare it anew.',
  'in-booth': 'In the booth you are still, so that nobody sees anything. Please leave it first.',
  'statement-unknown':
    'This statement is not there any more, or it is another delegation’s. Please choose one from the list.',
  'question-unknown':
    'This question is not there, or it is not open to the public. Please choose one from the list.',
  'question-settled':
    'This question has been settled already. Please look at the list again: someone at the desk may have been faster.',
  'channel-unknown':
    'There is no such channel of interpretation, or it has been closed. Please choose one from the list.',
  'channel-there': 'There is a channel for this language already. Please choose it from the list.',
  'channel-taken':
    'Somebody else interprets on this channel. Please wait until they hand over to you or stop; the desk may end it, too.',
  'not-interpreter':
    'Only those whom the desk has named as interpreters of this channel. Please ask the chair or the secretary.',
  'not-on-air': 'Only who is on air hands the channel over. Please look at who interprets now.',
  replayed:
    'This is a replay: what happened is shown as it was, and nothing can be done in it. Please step on or back, or enter the session itself.',
  'not-annullable':
    'This result cannot be annulled: only a question of the chair’s or the last decision on a proposal can. Please use the motions that the rules know.',
  'annulment-asked':
    'Somebody asks already that a result be annulled. Please have that confirmed or dropped first.',
  'annulment-unknown':
    'Nobody asks that this result be annulled. Please look at the list of decisions again.',
  'second-person-needed':
    'A second person is needed: another chair or the secretary, who came in with another badge. Please ask one of them to confirm it.',
  'removed-by-host':
    'The host of this session withdrew the badge of this person. Please ask the host for a new link.',
  'opinion-closed': 'The opinion floor is closed at present. Please wait until the desk opens it.',
  'opinion-open': 'The opinion floor is open with another question. Please close it first.',
  'opinion-members':
    'On this question the desk asks those with a seat in the session. You may read along and see the picture.',
  'opinion-said': 'This statement is on the floor already. Please answer that one, or say something else.',
  'opinion-answered':
    'Several people have answered this statement already. Please ask the desk if it should be hidden.',
  'not-your-statement':
    'Only who made a statement may take it back. Please ask the desk if it should be hidden.',
  'not-analyst':
    'Only the desk and the analysts it names may report events. Please ask the desk to name you.',
  'event-unknown': 'There is no such event on the board. Please look at the list again.',
  'event-withdrawn': 'This event was withdrawn, so it is not changed any more. Please report it anew.',
  'inject-unknown': 'There is no such inject, or its text was erased. Please look at the list again.',
  'inject-settled': 'This inject was released or withheld already. Please prepare another one.',
  'nobody-addressed': 'Nobody is addressed. Please choose at least one delegation or role.',
  'bad-link':
    'This link cannot be used. Please give a full address that begins with https://, without a name or password in it.',
  'not-party': 'Your delegation is not among the parties to this. Only they may do that.',
  'parties-unfit': 'An agreement has two to twelve different parties. Please choose them again.',
  'terms-open': 'Not all parties have agreed on this text yet. Please wait until each has, then sign.',
  'already-signed':
    'Somebody has signed this already, so its text stays as it is. Please withdraw it and begin another one.',
  'key-unknown':
    'This is not the key that stands for your delegation. Please announce it first, or take the one that was announced.',
  'signature-wrong':
    'The signature does not fit the text and the key, so nothing was recorded. Please try again with the key of your delegation.',
  'corner-private': 'This corner is private. Please ask to be let in.',
  'corner-full': 'All seats in this corner are taken. Please choose another corner.',
  'not-in-corner': 'You do not sit in a corner. Please sit down in one first.',
  'not-invited': 'This invitation has passed. Please ask to be let in.',
  'not-coordinator': 'Only a coordinator of the programme or the desk may do this. Please ask one of them.',
  'not-facilitator':
    'Only a facilitator of the group, a coordinator or the desk may do this. Please ask one of them.',
  'not-participant': 'Only somebody who takes part in this may do that. Please join the programme first.',
  'already-past': 'That time has passed. Please choose a later one.',
  'stand-unknown': 'There is no such stand or picture any more. Please look at the gallery again.',
  'captions-off': 'Captions are switched off in this session. Please ask the desk to switch them on.',
  'not-captioner':
    'In this language only its captioners, the desk and whoever speaks may write. Please ask the desk to name you.',
  'line-unknown':
    'This line is no longer among the last ones, so it stays as it is. Please correct one of those that are shown.',
  'script-unknown': 'This text or this passage of it is not there any more. Please load it again.',
  'wall-not-yours':
    'Only who has the floor and the desk may do this on the wall. Please ask for the floor, or ask the desk.',
  'wall-full':
    'This session has no room for more pictures. Please show fewer pages, or a text of the session itself.',
  'exhibit-unknown': 'This is not in the list any more. Please look at the list again.',
  'picture-unfit':
    'This picture cannot be used. Please choose a WebP, PNG or JPEG file; it is made smaller here, and what it tells of its camera is left out.',
}
