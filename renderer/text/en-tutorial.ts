// English words of the tutorial.

export const enTutorial = {
  'tutorial.start': 'Tutorial, ten minutes',
  'tutorial.resume': 'Go on with the tutorial',
  'tutorial.name': 'Tutorial',

  'tutorial.title': 'Tutorial',
  'tutorial.step': 'Step {number} of {count}',
  'tutorial.said': 'Tutorial, step {number} of {count}: {title}. {text}',
  'tutorial.next': 'Next',
  'tutorial.pass': 'Next, without doing it',
  'tutorial.show': 'Go to it',
  'tutorial.leave': 'Leave the tutorial',
  'tutorial.again': 'Leave for now with Menu, and go on from the start screen.',
  'tutorial.wait.title': 'The others are at work',
  'tutorial.wait.text': 'The computer seats finish this phase. It goes on by itself.',
  'tutorial.end.on': 'Go on with this exercise',
  'tutorial.end.real': 'To the start screen',

  'tutorial.welcome.title': 'You are Beijing',
  'tutorial.welcome.text':
    'This is a real exercise: the computer plays Moscow, Washington and Pyongyang. You play one quarter step by step. What you do counts, and nothing can go wrong.',
  'tutorial.rail.title': 'A quarter has five phases',
  'tutorial.rail.text':
    'Brief, Talks, Orders, Council, Outcome. The mark shows where you are. There is no clock here; take your time.',
  'tutorial.counts.title': 'What counts for you',
  'tutorial.counts.text':
    'Five aims from 0 to 100, with their weights. A bar is a range where you cannot know better. The triangle is par: what computer seats reach on average.',
  'tutorial.numbers.title': 'What you know',
  'tutorial.numbers.text':
    'Some numbers you know exactly; those with a range are estimates and may be wrong. Press a dotted word, anywhere, and the reference explains it.',
  'tutorial.role.title': 'Your brief',
  'tutorial.role.text':
    'One page on what you want, fear and may believe. The question of this winter: how hard do you enforce, if Moscow may fill the gap?',
  'tutorial.read.title': 'Go on to Talks',
  'tutorial.read.text': 'Each phase ends when all four seats are done. Say that you are: “I have read this”.',
  'tutorial.message.title': 'Write to Moscow',
  'tutorial.message.text':
    'Ask what its traders do, in your own words, and send it. Computer seats answer with deals, not with words. Promises in an offer are checked by the engine; messages are only words.',
  'tutorial.talked.title': 'Go on to Orders',
  'tutorial.talked.text': 'You could offer a deal here. For now, press “Ready for orders”.',
  'tutorial.dial.title': 'First the dial',
  'tutorial.dial.text':
    'How hard you enforce, secretly. Choose another level: each row says what it costs and what it would change, as far as you can know. Arrows or a digit do the same.',
  'tutorial.card.title': 'Then a card',
  'tutorial.card.text':
    'Press a card to put it on the table, up to two in this exercise. An eye tells whether others see it. A locked card says why.',
  'tutorial.capital.title': 'What it costs',
  'tutorial.capital.text':
    'Dial and cards are paid in capital. You gain three points a quarter; what you save, up to a limit, stays for later.',
  'tutorial.advice.title': 'If you are stuck',
  'tutorial.advice.text':
    'Advice is what the computer would play in your seat, looking through your eyes, and why. You may look now or go on.',
  'tutorial.seal.title': 'Seal your orders',
  'tutorial.seal.text':
    'All seats act at the same moment. Press “Seal orders”. The short card asks why and what you expect; you may leave it empty. At the debrief it shows who misread whom.',
  'tutorial.draft.title': 'Washington has tabled a draft',
  'tutorial.draft.text':
    'Each clause says what it adds to the law and what dilution would strike. Moscow votes too; you do not see how before both have voted.',
  'tutorial.vote.title': 'Vote',
  'tutorial.vote.text':
    'Support, dilute or veto. Each says what it does to you. Choose one and seal it. Most of the time the pair dilutes.',
  'tutorial.finding.title': 'What happened',
  'tutorial.finding.text':
    'The finding comes first, in words. Other numbers that moved stand above it: press one, and it says why that one moved.',
  'tutorial.causes.title': 'Why it moved',
  'tutorial.causes.text':
    'Every step is a cause and its size, and they add up. Hatched is “not known to you”: the cause lies in what another seat hides.',
  'tutorial.others.title': 'What the others did',
  'tutorial.others.text':
    'Public orders you see; secret ones only if they were found out. Ask yourself: did Moscow fill the gap, or do I only believe so?',
  'tutorial.end.title': 'That was a quarter',
  'tutorial.end.text':
    'You know all that you need. Two more quarters are left in this exercise, then the debrief opens everything. Or begin a real one.',
} as const;
