import type { DemoApplication } from '../types.ts'

export const lettersEn1: readonly DemoApplication[] = [
  {
    person: {
      key: 'priya-venkataraghavan',
      givenName: 'Priya',
      familyName: 'Venkataraghavan',
      email: 'priya.venkataraghavan@uni.example',
      lang: 'en',
      languages: ['hi', 'en'],
      unit: 'snt-software',
      rank: 'postdoctoral-researcher',
      contractEnd: '2028-02-29',
      lineManager: 'peter-clement-hayes',
    },
    letter: {
      lang: 'en',
      why: 'Last March I missed the rebuttal deadline of the largest conference in my field because my son had a fever of 39.6 and two reviewers wanted an experiment that takes eleven hours to train. I had it half running on a laptop in the waiting room of the children’s emergency ward. The paper was rejected, came out somewhere else five months later, and nobody was harmed. But I noticed something that evening: I had no one to ring. My supervisor is kind and would have said kind things. My friends with children work in offices that close at six. I needed to put a technical question about a life to somebody who had lived it: do you withdraw, do you send half, do you write to the area chair, and what does each of these cost?\n\nI have collected a good number of such questions since then. I apply now because the answers have begun to decide things. My contract runs until February 2028. Within that time I either write the proposal for a group of my own, or I discover that I spent two years being useful to other people’s deadlines.',
      expectations:
        'Please do not give me a mentor who says that it can all be done. I would like one who takes a real month of mine, goes through it with a pencil, and shows me which three things on it a hiring committee will never see. I would also like to hear honestly how a group leader decides whom to take on trips, whom to put on the long project, whom to protect; at the moment I only know the receiving end.\n\nFrom the programme I hope for company. Twenty-two people work on my corridor and I am the only one who leaves at 16:40. I leave by the back staircase. I would like to meet the others who know where that staircase is, and then perhaps we can all use the front one.',
      background:
        'I studied electrical engineering in Coimbatore and wrote my doctorate in Eindhoven on uncertainty in neural networks: how a model can say “I do not know” and be believed. I came to Luxembourg in 2024. I work on learning systems for inspection of railway bridges, where a wrong “all is well” is expensive. Fourteen papers, four of them first author at good venues; one workshop that I organised myself, with 60 people, while visibly pregnant, which turned out to be a very effective way of getting a chair.\n\nI supervise two doctoral candidates informally. Informally means that I read everything and sign nothing. I have not yet held money of my own.',
      plans:
        'By the summer of 2027 I want to have submitted a starting-grant proposal on calibrated models for infrastructure, and to know before submitting whether the idea is mine enough. I also want to have taught one course under my own name. Further out I see a small group, five or six people, in a place where my husband, who restores stringed instruments, can have a workshop; he has moved twice for me and I have promised not to ask a third time. That promise is a constraint and I would like to treat it as one, openly, like a memory limit. There are solutions under constraints. I would simply like to compute with somebody who has found one.',
    },
    goals: [
      'Submit a starting-grant proposal by summer 2027',
      'Have my supervision of doctoral candidates recognised',
      'Plan working weeks that survive a sick child',
    ],
    wishes: [{ mentor: 'sunita-raghunathan' }, { mentor: 'corinne-majerus' }, { mentor: 'ingrid-lehnhoff' }],
    topics: ['research-funding', 'work-and-life', 'leading-a-group'],
    strength: 5,
  },
  {
    person: {
      key: 'tiago-sequeira-brandao',
      givenName: 'Tiago',
      familyName: 'Sequeira-Brandão',
      email: 'tiago.sequeira-brandao@uni.example',
      lang: 'en',
      languages: ['pt', 'fr', 'en'],
      unit: 'c2dh',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-10-31',
      lineManager: 'fabien-tanguy',
    },
    letter: {
      lang: 'en',
      why: 'In a cellar in Differdange there are, or were until the spring, nineteen boxes belonging to a Portuguese football club founded in 1971: membership cards, the minutes of quarrels, a ledger of money sent home after the Carnation Revolution. The club is closing. The president, who is 83, asked me whether the university wanted the boxes. I said yes before I had the right to. They now stand in my office and I am being asked, reasonably, what I intend to do with them.\n\nThis is my situation in small. I have found material that matters, I have the trust of the people who own it, and I have a contract of eleven more months in a project on something else. I need advice that is neither about the boxes nor about the project but about what a historian of thirty-four ought to do next.',
      expectations:
        'Three things, in order of importance.\n\nFirst, somebody who has made an institution care about a subject it had not planned to care about. I can persuade old footballers. I am not good with boards.\n\nSecond, somebody from outside my centre. We are a generous house, but everybody in it hopes for the same two posts, and there are sentences one does not say over lunch to people who are one’s rivals in October.\n\nThird, and I am a little ashamed of this, somebody who corrects my applications as strictly as my sister, a notary in Braga, corrects my letters to the landlord. I write as I talk, in curves. Panels seem to prefer straight lines.\n\nOf the workshops I look forward most to the one on negotiation, never having negotiated anything in my life. When they offered me this contract I said “thank you” and hung up.',
      background:
        'I was born in Porto, in Campanhã, behind the station. I read history there, then took a master’s degree in Bologna with a small grant and a job in a bakery, and wrote my thesis in Porto on strikes of domestic servants between 1910 and 1926. It became a book in Portuguese, which sold 900 copies, of which I believe my mother has forty. In Luxembourg since 2023, I work on a digital edition of factory newspapers. There I learned to encode, to count, and to explain to engineers why a misprint can be evidence.\n\nI speak Portuguese, French and English, and understand more Luxembourgish than people in the tram suppose. Since last year I have run a monthly evening where former steel workers and students look at photographs together and argue about who is on them.',
      plans:
        'A second book, on the associations that emigrants built between Porto and the Minette, written from boxes such as these and from sixty interviews, of which twenty-three are recorded. To write it I need three years of money. I have identified two funding lines and I am old enough to know that I need to try both.\n\nIf that fails, I would not consider it a tragedy to work in an archive, and I would like to talk about this without my mentor hearing it as giving up. What I want to avoid is a fourth project on somebody else’s question. The boxes are patient, but the people who can say who is who in the pictures are not going to be with us for long.',
    },
    goals: ['Win three years of funding for my second book', 'Find the collection a home in an institution'],
    wishes: [{ mentor: 'danielle-wampach' }, { mentor: 'birgit-thalheimer' }, { mentor: 'anne-sophie-delbeque' }],
    topics: ['research-funding', 'career-decisions', 'networks', 'academic-writing'],
    strength: 4,
  },
  {
    person: {
      key: 'maeve-dunleavy',
      givenName: 'Maeve',
      familyName: 'Dunleavy',
      email: 'maeve.dunleavy@lih.example',
      lang: 'en',
      languages: ['en', 'fr'],
      unit: 'lih-oncology',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-08-31',
      lineManager: 'marc-antoine-rieffel',
    },
    letter: {
      lang: 'en',
      why: 'I should say at once that I may leave research, and that I would like to use this programme to find out whether I ought to. If that disqualifies me I would rather know now, and no hard feelings.\n\nThe facts are these. I am a cell biologist. I am good at it; I have the hands for it and the patience. In October I turned thirty-six and realised, doing the sum on the back of a reagent list, that I had never had a contract longer than twenty-six months. The same week a recruiter for a diagnostics firm in Belgium wrote to me. I answered, went, and spent a day with people who finished a meeting when it was over. I came home unsettled. Not because it was wonderful, but because I had caught myself describing my own work in the past tense.',
      expectations:
        'Everyone around me has an interest in the answer. My group leader would like me to finish the organoid paper. My parents in Sligo would like me to have a pension. My oldest friend from the doctorate left for a consultancy and needs me to have been wrong for staying. I need one person who does not mind which way it goes.\n\nIdeally this person has crossed the line at least once, in whichever direction, and can tell me what they did not see coming: what becomes of the evenings, of the friends, of the habit of wondering. I have read the articles. They are all written by people who are pleased with their choice.\n\nI would bring a question to each meeting and an honest report of what I did with the last one. I would not need a lot of time. I would need it not to be polite.',
      background:
        'A degree in biochemistry in Galway; a doctorate in Dundee on how tumour cells repair one particular kind of break in DNA; two years in Lyon; and since 2023 here, where I grow miniature tumours from patients’ tissue and test on them what might be tried on the patient. Nine papers, two as first author that I would show to anybody. Three times in the past year a clinician has changed a plan because of something seen in our dishes. One of the three patients sent the laboratory a postcard from Lake Garda. It hangs above the centrifuge and it is, I suppose, the strongest argument on the side of staying.\n\nI have also trained every newcomer to our laboratory for two years, written our protocol book, and become the person to whom people come to cry. I used to think of all that as kindness. Lately I wonder whether it might be a profession.',
      plans:
        'I have given myself until the end of June. By then I want to have done five things: spoken at length with four people who left and four who stayed; spent two days beside somebody who runs a core facility, because that might be the third way nobody mentions; costed, soberly, what another two years would bring me; finished the organoid paper whatever happens; and told my group leader the truth.\n\nIf I stay, I shall apply for a permanent scientist’s position with a clear idea of what I am for. If I go, I should like to go as one leaves a good party, having said goodbye to people, and not by the window.',
    },
    goals: ['Decide by the end of June whether to stay in research', 'Publish the organoid paper'],
    wishes: [],
    described: {
      traits: ['worked-in-industry', 'changed-discipline', 'career-decisions', 'industry'],
      text: 'Somebody who has crossed between a company and a public laboratory, in either direction, and does not mind which way I go.',
    },
    avoid: [
      {
        name: 'Valérie Bourgmeyer',
        person: 'valerie-bourgmeyer',
        reason: 'We share a laboratory wall; I like her, and I could not speak freely.',
      },
    ],
    topics: ['career-decisions', 'industry', 'work-and-life'],
    strength: 5,
  },
  {
    person: {
      key: 'chinonso-okpara',
      givenName: 'Chinonso',
      familyName: 'Okpara',
      email: 'chinonso.okpara@lih.example',
      lang: 'en',
      languages: ['en'],
      unit: 'lih-precision',
      rank: 'doctoral-researcher',
      contractEnd: '2027-09-30',
      lineManager: 'nadia-belkhodja',
      supervisors: ['nadia-belkhodja'],
    },
    letter: {
      lang: 'en',
      why: 'My father drives a bus in Onitsha. When he rings on Sundays he asks two questions: have you eaten, and have they given you the doctor yet. I have explained the thesis to him many times, with oranges, and he is now able to tell his passengers what a confidence interval is. What I cannot explain to him, because I do not know it myself, is what happens on the Monday after.\n\nI will submit in the summer of 2027. Everyone says this is when one should “position oneself”. I do not come from a family, or a school, where people positioned themselves. I have always done the next exam. For the first time there is no next exam, and I should like to prepare for that as seriously as I prepared for the others.',
      expectations:
        'I learn best from examples, so I hope my mentor will let me see things: a cover letter that worked, a cover letter that did not, an e-mail that opened a door, a budget. I am told that many rules in this world are unwritten. I would be glad if somebody could read me some of them aloud.\n\nI would like to practise being interviewed until I no longer thank people for the question. I would like to learn when to speak in meetings where I am the youngest. And I would like a mentor who asks me what I think before telling me what they think; I have noticed that I agree too fast with people who are senior, and only find out on the bus home what my own opinion was.\n\nWhat I offer in return: I am punctual, I do my homework, and I write good minutes.',
      background:
        'I am an epidemiologist. I took my first degree in statistics at a public university in Nigeria which was closed by strikes for eleven of my forty-eight months there; during one of these closures I taught myself R from printed pages. A scholarship brought me to Antwerp for a master’s degree, and my doctoral position brought me to Strassen.\n\nMy thesis asks why heart failure is recognised later in women. I work with registers of three countries, 210,000 people in all. Two chapters are published. The third shows that part of the delay sits not with the patients and not with the doctors but in the wording of a referral form, which I find beautiful, because a form can be changed. A hospital group has in fact begun to change theirs.\n\nI have presented at four conferences. I am the representative of the doctoral candidates in our department, elected unopposed, which my friends say does not count.',
      plans:
        'The position I imagine is one where I can go on working between statistics and the practice of medicine, probably a postdoc abroad for two years and then an institute, in Europe or in West Africa or with one foot on each. I would like to be able to say “or” without it sounding like indecision, since it is in truth the plan: to build something that connects a place with registers to a place with almost none.\n\nFor the months of the mentoring itself my aims are modest and can be checked. A list of ten groups I would really want to join, with reasons. Four of them written to, by me, without an apology in the first line. One application complete by the first of June. And one honest conversation about going home, what it would take, and what I would need to bring.',
    },
    goals: [
      'Have a complete postdoc application ready by June',
      'Write to four groups I would like to join',
      'Speak up in meetings with senior colleagues',
    ],
    wishes: [{ mentor: 'ngozi-ekwueme' }, { mentor: 'emeka-onwudiwe' }, { mentor: 'elisabeth-nordqvist' }],
    topics: ['career-decisions', 'networks', 'visibility', 'international-mobility'],
    strength: 5,
  },
  {
    person: {
      key: 'mahsa-golestani',
      givenName: 'Mahsa',
      familyName: 'Golestani',
      email: 'mahsa.golestani@uni.example',
      lang: 'en',
      languages: ['fa', 'en'],
      unit: 'deng',
      rank: 'postdoctoral-researcher',
      contractEnd: '2028-06-30',
      lineManager: 'anselm-kirchgaessner',
    },
    letter: {
      lang: 'en',
      why: 'In four years I have been invited to speak at nine conferences and have reached five. For the other four my visa came late, or came for the wrong dates, or did not come; once I gave my talk by telephone to a room in Singapore where, I was told afterwards, a very large photograph of me was shown. The colleagues who did travel met over dinner, and from one of those dinners came a consortium. I learned of it when the paper appeared.\n\nI do not write this to complain about consulates. They are like the weather. But one can learn how to dress. I am sure that there are people here who have built a name in their field with a passport like mine, and I would like to know what they did instead of dinner.',
      expectations:
        'A mentor who plans. I am an engineer for power electronics: show me a goal and I will work backwards from it, but in this matter I do not know which components exist. How does one become known when one cannot always come? Whom does one invite instead? Is it foolish to organise an event here, so that they must travel to me? How do others use the first ten minutes of a video call, in which I always say something about the weather, when the weather is precisely my problem?\n\nI would also ask my mentor to help me with one particular document: the two pages in which I must say what my research is, not what our group’s research is. I have tried three times. Each time the word “we” appears after four lines, and I do not know how to remove it without being unjust to good people.\n\nOf the workshops I ask one thing: that the same people come more than once. I make friends slowly and keep them for long.',
      background:
        'Bachelor’s and master’s degrees in Isfahan, first of my year in the second one; doctorate in Trondheim on converters for offshore wind; since 2024 postdoc at Belval. I design the devices through which solar roofs, batteries and charging cars speak with the grid, and try to make them behave well when the grid does not. I hold one patent with two colleagues, and I have eleven journal articles. A network operator is testing one of our controllers in a village in the north; in the storm of last February it kept 140 houses lit for fifty minutes, long enough, a lady wrote to us, to finish the soup.\n\nI teach the laboratory course in the third semester. There were two women in it when I began and there are nine this year. I believe it is because I changed the first experiment from a motor to a hearing aid.',
      plans:
        'I should like to be an assistant professor within four years, in Europe, where I have now lived longer than I lived as an adult at home. On the way there I see three steps: my own project, even a small one, by 2027; a research stay of three months at a place with a hardware laboratory, arranged early enough for every embassy; and a workshop in Luxembourg on weak grids, in the autumn of next year, with me in the first row and no photograph needed.\n\nMy parents have not seen where I live. I mention it because it belongs to the calculation: every plan I make contains the question of how far I am from them, and I would like to be able to say so in a conversation about careers without someone changing the subject out of tact.',
    },
    goals: [
      'Become visible in my field without depending on travel',
      'Write a research statement of my own',
      'Organise a workshop on weak grids in Luxembourg',
    ],
    wishes: [{ mentor: 'farida-mohseni' }, { mentor: 'arash-behbahani' }, { mentor: 'chiara-montefusco' }],
    topics: ['visibility', 'international-mobility', 'networks', 'research-funding'],
    strength: 5,
  },
]
