import type { DemoApplication } from '../types.ts'

export const lettersEn2: readonly DemoApplication[] = [
  {
    person: {
      key: 'wenjie-tao',
      givenName: 'Wenjie',
      familyName: 'Tao',
      email: 'wenjie.tao@uni.example',
      lang: 'en',
      languages: ['zh', 'en'],
      unit: 'dmath',
      rank: 'doctoral-researcher',
      contractEnd: '2027-12-31',
      lineManager: 'paulette-ehlinger',
      supervisors: ['paulette-ehlinger'],
    },
    letter: {
      lang: 'en',
      why: 'I work on random walks in changing environments. This is a branch of probability in which about forty people in the world can read my papers, and I have met eleven of them.\n\nUntil this year I thought that this number was sufficient. Then two things happened. In February I gave my first exercise class in English, for second-year students. I prepared for twenty hours and spoke for forty minutes to the blackboard. At the end one student said, in a friendly way, that he had enjoyed the back of my pullover. In May I met a fellow doctoral candidate from my own floor at the airport of Porto. We had sat eight metres apart for two years and we needed a delayed flight to learn that our problems have the same generator.\n\nI concluded that I am missing something, and that it is not mathematics.',
      expectations:
        '1. I would like a mentor who teaches well and who was not born teaching well. I can follow a method when somebody explains the steps.\n\n2. I would like to visit this person’s class and to be visited in mine, perhaps three times, and to speak afterwards about one thing only each time.\n\n3. I would like to hear how other people speak about their work at a table where nobody is a specialist. I have prepared a version of four sentences. It contains the word “measurable” twice.\n\n4. I would like to learn how one asks for an invitation. In my department in Hefei the professor arranged such matters. Here everybody says “just write to them”, and I believe that a sentence with “just” in it always hides a skill.\n\n5. The mentor does not need to be a mathematician. I would even prefer another field, because with a mathematician I would speak about mathematics. It is the easiest way for me not to speak.',
      background:
        'I was born in Anqing, on the Yangtze, where my parents repair bicycles and lately scooters. I went to university at seventeen. After the master’s degree I worked one year for an insurance company in Shanghai. I computed reserves for natural disasters. The work was interesting; but when I had found a better estimate, nobody wished to know why it was better, and I missed the why.\n\nI have been in Luxembourg for three years. One paper has appeared, one is under revision, and the third, with the other person from the airport, is half written and is the one that I like most. I have assisted in four courses. Since the remark about the pullover I have written the exercises on paper under a camera and I face the room. The marks of the second group were better than those of the first, though twelve students are not a sample.\n\nI play table tennis in the club of Esch. The language of the club is Luxembourgish and shouting.',
      plans:
        'I want to become a university teacher who also proves theorems. In this order it is an unusual wish in my field, and I have not told it to many people.\n\nFor the next six months I set myself these exercises. Before Christmas: watch four good teachers and write down what they do in the first five minutes. In spring: teach one lecture, not only exercises, in my supervisor’s course; she has agreed. By the end of May: a talk of fifteen minutes for a general audience, held at least once before people who are free to leave. By June: applications for six postdoctoral positions, of which three in departments where teaching counts.\n\nIf I obtain none, I can return to insurance, and would not be unhappy. However, I would prefer that this be a decision and not a limit theorem.',
    },
    goals: ['Teach one full lecture facing the room', 'Apply for six postdoctoral positions, three with real teaching'],
    wishes: [],
    described: {
      traits: ['teaching', 'visibility', 'moved-countries'],
      text: 'Not a mathematician. Somebody who had to learn teaching step by step and can name the steps.',
    },
    topics: ['teaching', 'visibility', 'networks'],
    strength: 4,
  },
  {
    person: {
      key: 'agata-mroczkowska',
      givenName: 'Agata',
      familyName: 'Mroczkowska',
      email: 'agata.mroczkowska@liser.example',
      lang: 'en',
      languages: ['pl', 'en'],
      unit: 'liser-urban',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-12-31',
      lineManager: 'hendrik-paalman',
    },
    letter: {
      lang: 'en',
      why: 'I study why people do not move when moving would pay. In the literature this is called a friction. In my own case the friction is called Marek, is a ship’s pilot in Gdańsk, and cannot pilot ships in Luxembourg.\n\nFor three years we have lived on cheap flights. We are not unhappy, but in January the airline cancelled the connection on Thursdays, and I was surprised at how much of my life had been resting on it. Since then I have thought about the next decision in a more orderly manner. It has to be taken in the coming year: a tenure-track post in Poland is announced for 2028, my contract here ends in December 2027, and my group leader has hinted that there could be an extension, or possibly there could not.\n\nI can model such a choice. What I cannot do alone is estimate the parameters.',
      expectations:
        'From a mentor I want numbers and stories, and an indication of which is which. How many years at a distance are too many? What does a committee in my field think of someone who returns home early? If you ask for a part of your work to be remote, at which moment in the negotiation do you say so, and to whom? I would like to speak with somebody who has solved a problem of two careers, or has failed to and is prepared to say so.\n\nI also need a second pair of eyes for papers. I write fast and publish slowly. There are five manuscripts on my disk of which I believe three to be good. I do not send them. Each time I find one more robustness check, and I know perfectly well what a psychologist would say about this, so I would rather hear it from an economist.\n\nAs for the programme as a whole: I am attracted by the peer groups. My institute is friendly and small, and I have the impression that the same twelve of us have been advising one another in a circle.',
      background:
        'Economics in Toruń and Mannheim, doctorate in Tilburg with a thesis on rent control and the mobility of young households, defended in 2023. At LISER I have built a data set that follows 38,000 dwellings on both sides of the border over twelve years, seven of them by hand, or rather by the hands of two students who now refuse to look at a floor plan. We can show for the first time what a new tram stop does to rents on the other side of a frontier, where nobody voted for the tram. The ministry asked for a summary of two pages. I found those two pages harder than the thesis, and was proud of them in a way I have not yet been proud of an article.\n\nTwo publications in good field journals, one co-authored policy report, one prize for the best discussant, which I mention because it is the only prize I know of for having read carefully.',
      plans:
        'In the next half-year I want to submit the three manuscripts. I will give my mentor the dates in writing and ask to be reminded of them without mercy.\n\nAfter that come two scenarios. In the first I apply for the post in Gdańsk with a project on port cities, and bring the border data with me as a collaboration with LISER. In the second I stay, apply for money of my own from the national fund, and Marek takes his leave of two years, which he has offered and which I have so far been too proud to discuss. I do not ask anyone to choose for me. I would like, by the end of June, to have understood both scenarios well enough to be calm about either, and to have told my group leader and my husband the same thing on the same day.',
    },
    goals: ['Submit three finished manuscripts by May', 'Prepare two career scenarios in detail and choose one'],
    wishes: [{ mentor: 'luca-tarantelli' }, { mentor: 'katarzyna-lipowska' }],
    topics: ['publishing', 'career-decisions', 'work-and-life', 'international-mobility'],
    strength: 4,
  },
  {
    person: {
      key: 'rohan-kulshrestha',
      givenName: 'Rohan',
      familyName: 'Kulshrestha',
      email: 'rohan.kulshrestha@uni.example',
      lang: 'en',
      languages: ['hi', 'en'],
      unit: 'lcsb-neuro',
      rank: 'postdoctoral-researcher',
      contractEnd: '2028-01-31',
      lineManager: 'annick-thommes',
    },
    letter: {
      lang: 'en',
      why: 'There is an asterisk on my best paper. It stands beside two names, mine being the second, and at the bottom of the page it says that these authors contributed equally. On the websites of our funders, in the press release, and in the talk that the other person has now given in seven cities, the asterisk does not appear.\n\nI have no wish to reopen this. The other person is a decent scientist and did what one does. But I observed myself during that year: I did not speak when the order was discussed, nor when the press release was drafted, and then I was bitter for six months about things no one could have known I minded. That is a poor method. I apply because I would like to have a better one before the next paper, which is going to be mine.',
      expectations:
        'I hope to be paired with a person who negotiates well without being loud, and who could rehearse with me. I mean it literally: half an hour in which you play the group leader and I say the sentence. I have written it down. It is not a difficult sentence. My throat closes at the fourth word.\n\nBeyond this I would be grateful for an outside view on whether I am ready to lead something. My reviews say “reliable” and “extremely thorough”. I have sat on enough selection panels for students to know that these are the words one uses for people one does not select.\n\nI should also mention my father. He has had Parkinson’s disease for eight years, and he lives in Pune with my aunt. I work on Parkinson’s disease. People find that moving and I find it complicated. I go home three times a year and use all my leave for it. A mentor who has lived at such a distance would not need to have anything explained.',
      background:
        'I trained as a physician in Nagpur and stopped after the year of compulsory rural service, in which I learned that I could diagnose in two minutes what nobody could treat in twenty years. I moved to research: a master’s degree in Bonn, a doctorate in Gothenburg on the cells which clear away waste in the brain, and since 2024 the neurobiology group in Belval.\n\nThe paper with the asterisk describes how these cells grow old before the nerve cells do. I did the imaging and invented the method of counting, which is now used in four other laboratories; I know this because they write to me when it does not run. I answer all of them. One reply turned into a visit, one into a joint grant proposal, still pending.\n\nI have mentored six students from India who wanted to come to Europe, unofficially and mostly at night. Five are here.',
      plans:
        'My independent line exists already. It concerns the sense of smell, which is lost years before the tremor begins, and the cells nobody has looked at in that small region. I have pilot data from eleven donors. I intend to submit a proposal for a junior group by the autumn of 2027 and I would like to have discussed beforehand, in writing, with my present group leader, what I may take with me. This conversation is the true examination. Everything else, I can study for.\n\nWithin the months of the programme I would like to hold three conversations I have been postponing, of which that one is the last. I shall tell my mentor the other two in person.',
    },
    goals: ['Agree in writing what I may take into a group of my own', 'Submit a junior group proposal by autumn 2027'],
    wishes: [{ mentor: 'ritu-kashyap' }, { mentor: 'deepak-somasundaram' }, { mentor: 'sunita-raghunathan' }],
    avoid: [
      {
        name: 'Elisabeth Nordqvist',
        person: 'elisabeth-nordqvist',
        reason: 'She reviewed the disputed paper for our communication team.',
      },
    ],
    topics: ['leading-a-group', 'publishing', 'research-funding', 'work-and-life'],
    strength: 5,
  },
  {
    person: {
      key: 'ilaria-bonaventura',
      givenName: 'Ilaria',
      familyName: 'Bonaventura',
      email: 'ilaria.bonaventura@uni.example',
      lang: 'en',
      languages: ['it', 'en'],
      unit: 'dphyms',
      rank: 'doctoral-researcher',
      contractEnd: '2027-08-31',
      lineManager: 'chiara-montefusco',
      supervisors: ['chiara-montefusco'],
    },
    letter: {
      lang: 'en',
      why: 'I stutter. It is quicker if I write this in the first line, because on the telephone it takes me a while.\n\nI have stuttered since I was four, in two languages, a little more in Italian. I am in the last year of a doctorate in experimental physics, I have results that surprised my whole group, and in March I let a colleague present them at the big meeting in my place. He did it very well. A professor from Grenoble came up afterwards and offered the colleague a position, and the colleague, who is honest, pointed across the room at me. I was standing behind a plant.\n\nI decided that evening that this was the last plant.',
      expectations:
        'I am not looking for speech therapy; I have had that, and it has given me what it can. I am looking for a scientist who will help me think about a public life in science for somebody whose talks last longer than the slot. Do I announce it at the beginning? Do I ask the chair for five minutes more, and is that an advantage over others, as I fear, or only a ramp? Which jobs in physics consist of talking and which only look as though they do? My supervisor is wonderful, and she finishes my sentences. I would like a mentor who does not.\n\nI would be happy if we could do one strange thing together: go to events, small ones first, where I ask one question in public each time. I keep a list of all the good questions that I never asked. There are 214.\n\nI hope the other fellows are as various as the programme says. I have been the exception in most rooms and I would like to see a room made of exceptions.',
      background:
        'Physics in Bologna, cum laude, with a thesis on superconducting detectors; then eight months at a national laboratory in Frascati as a technician, where I learned to weld and to swear; then Luxembourg. I measure how heat crosses the boundary between two materials, at temperatures a hair above absolute zero. It should stop. In our samples it does not entirely stop, and in the autumn of 2025 I found out why: at the interface there is a layer of two atoms which everyone, including me, had polished away in order to see better. I stopped polishing.\n\nOne paper as first author, another submitted, and a data set that is open, with a manual people tell me is funny. I build my own electronics. In the workshop I speak nearly without a stutter; it seems that nothing in me is afraid of Marc and Yannick and the lathe.',
      plans:
        'I defend in July 2027. By then I want to have given three talks. The first in our own seminar, in February. The second in another department, and that is where I would like to have a mentor in the last row. The third at the spring meeting, in the very session at which I stood behind the plant; the abstract is due on 11 January and I have already written it, so as not to be able to argue with myself.\n\nThen I would like a postdoc in a laboratory that builds instruments. I wrote to the professor in Grenoble. He answered within the hour and asked for a call. I proposed a letter, he proposed that I come and see the cryostat, and I am going in December, by train, with all the time in the world.',
    },
    goals: ['Give three talks of my own before I defend', 'Find a postdoc in a laboratory that builds instruments'],
    wishes: [{ mentor: 'elisabeth-nordqvist' }, { mentor: 'xiaowen-lin' }],
    topics: ['visibility', 'career-decisions', 'networks'],
    strength: 5,
  },
  {
    person: {
      key: 'fatoumata-jallow-ceesay',
      givenName: 'Fatoumata',
      familyName: 'Jallow-Ceesay',
      email: 'fatoumata.jallow-ceesay@uni.example',
      lang: 'en',
      languages: ['en', 'fr'],
      unit: 'lcses',
      rank: 'postdoctoral-researcher',
      contractEnd: '2029-01-31',
      lineManager: 'solveig-haraldsen',
    },
    letter: {
      lang: 'en',
      why: 'At the Ministry of Agriculture in Banjul I was responsible for eleven million dalasi a year, four regional offices, and the telephone number that farmers rang when the wells turned salty. At thirty-nine I left in order to find out why they turned salty. I am now forty-three, I have a doctorate, and last month I was asked to book a room for somebody’s visitor.\n\nI booked it; I am not proud. But it made me see that I have changed from one ladder to another and have been standing at the foot of the new one as though I had no hands. I have written budgets, dismissed a man twice my size, and addressed parliament on irrigation. I do not know which of these things counts here, nor how one says them without sounding like somebody’s aunt.',
      expectations:
        'My age is the point at which I would like plain speech. Schemes for young researchers count the years since the doctorate, so I am “early”; juries see the year of birth, so I am “late”. Which door should I go to? A mentor who came to research by a side road would know.\n\nSecondly, language. I was trained to write for ministers: the conclusion first, then one page, then stop. My reviewers want the reverse, and they want it in eight thousand words. I need somebody who would take a draft of mine and show me where the scientist in me has been interrupted by the civil servant.\n\nThirdly, I wish to meet people who are not hydrologists. The problem I work on has soil in it, and law, and women’s working hours, and the price of rice. In Banjul I had all of these along one corridor. Here they are spread over three campuses and none of them has coffee at the same time.\n\nI can offer whoever mentors me a fair exchange. I know how governments decide, and most researchers, forgive me, do not.',
      background:
        'A degree in agronomy at Njala in Sierra Leone; fourteen years with the ministry, from extension worker on a motorcycle to deputy director; the master’s by distance learning, at night; the doctorate in Wageningen on the intrusion of salt into coastal rice fields, completed in three years and two months since I had a leave of absence of exactly that length. In Luxembourg I work with a team that models groundwater in the Moselle region under drought. It may seem far from the mangrove. The equations are the same, and so is the meeting at the end, with vintners in the place of rice growers, where everyone agrees that something must be done upstream.\n\nI have six articles, one of which a government has used, and a handbook in Mandinka that no index counts. My two sons are at school in Junglinster and correct my German.',
      plans:
        'I want to lead a research programme on water and salt that joins two coasts and one river, with doctoral candidates from both continents who each spend half their time in the other. I know three colleagues in Banjul, Dakar and Bissau who would sign tomorrow. I lack knowledge of the European instruments: which of them fund such a thing, at what size, and who must hold the pen.\n\nBy June 2027 I plan to have a concept of four pages that two programme officers have read, and one partner in this university from outside the natural sciences. By the end of my contract, in 2029, I intend to be the person for whose visitor a room is booked, and to have made sure that whoever books it is asked for their opinion of the visitor.',
    },
    goals: [
      'Write a four-page concept for a programme on water and salt',
      'Find the funding schemes that fit a second career',
      'Win a partner outside the natural sciences',
    ],
    wishes: [{ mentor: 'samuel-oyelaran' }, { mentor: 'gudrun-eschweiler' }, { mentor: 'birgit-thalheimer' }],
    topics: ['research-funding', 'interdisciplinary-work', 'leading-a-group', 'academic-writing'],
    strength: 5,
  },
]
