import type { DemoApplication } from '../types.ts'

export const shortEn2: readonly DemoApplication[] = [
  {
    person: {
      key: 'anand-bhattarai',
      givenName: 'Anand',
      familyName: 'Bhattarai',
      email: 'anand.bhattarai@uni.example',
      lang: 'en',
      languages: ['hi', 'en'],
      unit: 'lcses',
      rank: 'doctoral-researcher',
      contractEnd: '2028-03-31',
      lineManager: 'solveig-haraldsen',
      supervisors: ['katarzyna-lipowska', 'solveig-haraldsen'],
    },
    letter: {
      lang: 'en',
      why: 'The glacier above my grandmother’s village lost its tongue in 2011. I model what happens downstream. When I go home with a laptop, the elders listen politely and then ask who will pay for the pipe. It is a better question than those of my thesis committee.',
      expectations:
        'I want to learn how researchers work with people who did not apply for anything. My mentor should have done fieldwork, preferably badly at first. I would also like advice on whether a doctorate from Europe opens doors at home or closes them.',
      background:
        'Engineering in Pokhara, a master’s degree in Bergen, two seasons as a porter for a French expedition that taught me how not to do it. One paper on meltwater, one submitted, and a rain gauge network of 22 buckets run by schoolteachers.',
      plans:
        'Finish in spring 2028, then two years with an organisation in the mountains before any professorship. By June I want a written partnership with the district office, in Nepali first.',
    },
    goals: ['Agree on a partnership with the district office', 'Plan a career that goes in both directions'],
    wishes: [{ mentor: 'samuel-oyelaran' }, { mentor: 'ritu-kashyap' }],
    topics: ['interdisciplinary-work', 'networks', 'international-mobility'],
    strength: 4,
  },
  {
    person: {
      key: 'roisin-kettleburgh',
      givenName: 'Róisín',
      familyName: 'Kettleburgh',
      email: 'roisin.kettleburgh@uni.example',
      lang: 'en',
      languages: ['en', 'fr'],
      unit: 'dhum',
      rank: 'doctoral-researcher',
      contractEnd: '2027-09-30',
      lineManager: 'ottilie-ramsbeck',
      supervisors: ['ottilie-ramsbeck'],
    },
    letter: {
      lang: 'en',
      why: 'I write about poets who lived within ten miles of a border. In my final year I find that I have become one of my own cases: a contract that ends on one side, and a life, with choir and cat, on the other.',
      expectations:
        'What I lack is information of the dull sort. Which posts exist outside of literature departments? What does an editor earn? I would value a mentor who has had several professions and regards them all as respectable.',
      background:
        'Derry, Dublin, a year of teaching English in Metz, then the doctorate. Two essays and a translation published. I have run the reading series at the Belval library for three winters and have never once had fewer people than chairs.',
      plans:
        'The thesis goes in on the first of September. Until then: six visits to six workplaces, one application per month, and a decision on whether the thesis wants to be a monograph or would be happier as a programme on the radio.',
    },
    goals: ['Visit six workplaces outside the university'],
    wishes: [],
    described: {
      traits: ['changed-discipline', 'worked-in-industry', 'industry', 'career-decisions'],
      text: 'A person with more than one profession behind them.',
    },
    topics: ['career-decisions', 'industry', 'academic-writing'],
    strength: 3,
  },
  {
    person: {
      key: 'parisa-khorram-nejad',
      givenName: 'Parisa',
      familyName: 'Khorram-Nejad',
      email: 'parisa.khorram-nejad@uni.example',
      lang: 'en',
      languages: ['fa', 'en'],
      unit: 'lcsb-neuro',
      rank: 'doctoral-researcher',
      contractEnd: '2027-12-31',
      lineManager: 'annick-thommes',
      supervisors: ['myriam-krombach', 'annick-thommes'],
    },
    letter: {
      lang: 'en',
      why: 'My experiments take nine months, like other things, and the last three failed in the eighth. I have one year left. I need advice on how to rescue a thesis without pretending, and I cannot ask those who will examine it.',
      expectations:
        'Could we look at the plan together, cold, as one looks at somebody else’s? I would welcome a mentor from a different method, with experience of negative results, and preferably one who does not begin sentences with “at your age”.',
      background:
        'Biotechnology in Mashhad and Uppsala. I grow nerve cells from the skin of twins of whom only one is ill. The failures are well documented: I can say in which week, at which temperature and in which incubator. There is a short methods paper in that already.',
      plans:
        'A fallback thesis by February, so that the ambitious one may still succeed in peace. Afterwards a postdoc in a place with two incubators from different makers.',
    },
    goals: ['Secure the thesis with a fallback plan by February'],
    wishes: [{ mentor: 'deepak-somasundaram' }, { mentor: 'francesca-dallavalle' }],
    avoid: [{ name: 'Elisabeth Nordqvist', person: 'elisabeth-nordqvist', reason: 'Member of my thesis committee.' }],
    topics: ['publishing', 'open-science', 'career-decisions'],
    strength: 4,
  },
  {
    person: {
      key: 'mateusz-grochalski',
      givenName: 'Mateusz',
      familyName: 'Grochalski',
      email: 'mateusz.grochalski@uni.example',
      lang: 'en',
      languages: ['pl', 'en'],
      unit: 'snt-software',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-08-31',
      lineManager: 'peter-clement-hayes',
    },
    letter: {
      lang: 'en',
      why: 'I prove that programs do what they promise. I have applied for five assistant professorships, was interviewed for three, and in none of them did I do what I had promised. Each time I ran out of time before the slide that mattered.',
      expectations:
        'Someone who watches the whole hour and tells me what happened. A second thing: I cannot judge whether I aim too high. The replies all say that the field was strong.',
      background:
        'Doctorate in Wrocław, two years in Saarbrücken, two here. Twelve papers, one tool used by a maker of brakes. My teaching consists of summer schools, where everyone is already convinced.',
      plans:
        'Two more rounds of applications, one in spring and one in autumn. If neither works I will join the maker of brakes, whose offer is standing and whose canteen is good.',
    },
    goals: ['Win an assistant professorship'],
    wishes: [{ mentor: 'arash-behbahani' }, { mentor: 'piotr-zaremski' }, { mentor: 'ingrid-lehnhoff' }],
    topics: ['tenure', 'visibility', 'teaching'],
    strength: 2,
  },
  {
    person: {
      key: 'adaeze-umeh-castagna',
      givenName: 'Adaeze',
      familyName: 'Umeh-Castagna',
      email: 'adaeze.umeh-castagna@uni.example',
      lang: 'en',
      languages: ['en', 'it'],
      unit: 'dgeo',
      rank: 'doctoral-researcher',
      contractEnd: '2028-08-31',
      lineManager: 'ilse-brandscheid',
      supervisors: ['ilse-brandscheid'],
    },
    letter: {
      lang: 'en',
      why: 'On official maps of Lagos the settlement where I do my research is blank. Its people have asked me, in turn, to put it on the map and to keep it off. Both had reasons. I carry this question around with me, and in a department of eleven I have run out of people to ask.',
      expectations:
        'A mentor who has had to choose between publishing and protecting. I would bring cases. I would also like to learn the craft of the short article, for my chapters have the shape of the city: they sprawl.',
      background:
        'Architecture in Lagos and Venice, four years in a design office, and a doctorate that started in 2024. I draw with residents, on paper, and scan only what they allow. One exhibition, one article, and a seminar that the students renamed “Don’t draw that”.',
      plans:
        'I will hand in during summer 2028. I should like a postdoc between geography and law, and meanwhile to write down a code for maps that can hurt. Others need it as well; I have had letters.',
    },
    goals: ['Write a code of practice for sensitive maps', 'Publish one short article'],
    wishes: [
      { mentor: 'rosa-pinheiro' },
      {
        unlisted: {
          name: 'Ginevra Malipasso',
          place: 'University of Valmora',
          address: 'https://geography.valmora.example/people/malipasso',
        },
      },
      { mentor: 'anne-sophie-delbeque' },
    ],
    topics: ['open-science', 'academic-writing', 'interdisciplinary-work'],
    strength: 4,
  },
  {
    person: {
      key: 'sushmita-palsikar',
      givenName: 'Sushmita',
      familyName: 'Palsikar',
      email: 'sushmita.palsikar@liser.example',
      lang: 'en',
      languages: ['hi', 'en'],
      unit: 'liser-labour',
      rank: 'postdoctoral-researcher',
      contractEnd: '2028-10-31',
      lineManager: 'tomasz-wierzbowski',
    },
    letter: {
      lang: 'en',
      why: 'My research is about whether publishing salaries closes pay gaps. It does, a little, mostly by slowing down the men. In the same year I learned, by an open spreadsheet, that I earn two steps less than the colleague hired after me. I have not mentioned it. I am an expert on why.',
      expectations:
        'A safe place in which to be bad at negotiation until I am better. And a frank view of my record by a person who sits on committees, for I would like to apply for a permanent post in 2027 and to apply once.',
      background:
        'Statistics in Pune, labour economics in Bonn, thesis with distinction. Thirteen publications. The European directive on pay transparency quotes one of them, on page 31, in a footnote that my father has framed.',
      plans:
        'First my own two steps. Then a comparative project on four countries, for which the data agreements are signed. Within five years, a group that works on fairness in pay and is itself paid fairly.',
    },
    goals: ['Negotiate my own salary', 'Apply for a permanent position in 2027'],
    wishes: [{ mentor: 'ngozi-ekwueme' }, { mentor: 'birgit-thalheimer' }, { mentor: 'ritu-kashyap' }],
    topics: ['tenure', 'visibility', 'leading-a-group', 'networks'],
    strength: 5,
  },
  {
    person: {
      key: 'ruolan-zhang',
      givenName: 'Ruolan',
      familyName: 'Zhang',
      email: 'ruolan.zhang@uni.example',
      lang: 'en',
      languages: ['zh', 'en'],
      unit: 'dlsm',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-07-31',
      lineManager: 'henrike-osterloh',
    },
    letter: {
      lang: 'en',
      why: 'My contract ends in July and I need to find a new position soon. I heard that mentors can help with contacts. I would be thankful for support in this situation, since my group is small and my professor is often away.',
      expectations:
        'It would be good if my mentor worked in a field similar to mine, knew open positions, and could read my application documents. I can meet at any time, also in the evening or by video.',
      background:
        'I did my doctorate in Guangzhou with zebrafish as a model for heart regeneration, and then two years in Luxembourg with the same model. I have five publications, I know all the common imaging methods, and I take care of the fish.',
      plans:
        'I would like to remain in Europe because my husband works in Trier. I am open to academic positions and also to core facilities or companies, if they have fish or microscopes.',
    },
    goals: ['Find a position from August 2027'],
    wishes: [],
    described: {
      traits: ['networks', 'industry', 'moved-countries'],
      text: 'A person who knows laboratories in the Greater Region and can introduce me.',
    },
    topics: ['networks', 'career-decisions', 'industry'],
    strength: 2,
  },
  {
    person: {
      key: 'caterina-lunghi-moretto',
      givenName: 'Caterina',
      familyName: 'Lunghi-Moretto',
      email: 'caterina.lunghi-moretto@uni.example',
      lang: 'en',
      languages: ['it', 'fr', 'en'],
      unit: 'c2dh',
      rank: 'doctoral-researcher',
      contractEnd: '2028-04-30',
      lineManager: 'fabien-tanguy',
      supervisors: ['rosa-pinheiro', 'fabien-tanguy'],
    },
    letter: {
      lang: 'en',
      why: 'I am building a virtual museum of a mine, and the miners’ widows who come to test it say that it is too clean. They are right, and I do not know how you put smell into a thesis. It has made me doubt what kind of scholar I am becoming.',
      expectations:
        'I hope for a mentor with one foot in cultural institutions, who can help me choose between the doctorate I promised and the one that is now standing in front of me.',
      background:
        'Heritage studies in Venice, three years as an exhibition designer in Turin, doctoral researcher since 2024. Two chapters drafted; one prototype, which won a small prize; forty recorded conversations, mostly about soup.',
      plans:
        'By April a new outline that my committee can accept. By the end, a thesis and an exhibition in the washhouse of the mine, with the widows as curators and their names on the wall.',
    },
    goals: ['Re-focus the thesis with my committee', 'Prepare an exhibition'],
    wishes: [{ mentor: 'danielle-wampach' }, { mentor: 'leila-zerrouki' }],
    topics: ['interdisciplinary-work', 'academic-writing', 'career-decisions'],
    strength: 3,
  },
  {
    person: {
      key: 'tunde-falodun',
      givenName: 'Tunde',
      familyName: 'Falodun',
      email: 'tunde.falodun@uni.example',
      lang: 'en',
      languages: ['en', 'fr'],
      unit: 'dmath',
      rank: 'postdoctoral-researcher',
      contractEnd: '2028-08-31',
      lineManager: 'paulette-ehlinger',
    },
    letter: {
      lang: 'en',
      why: 'In number theory one can work for a year and have nothing. I can bear this. What I bear less well is that on the annual form there is no box for it, so that I fill in talks, and have become somebody who gives talks in order to fill in a form.',
      expectations:
        'A senior person with a long view, from any field in which things take time. I would be pleased to discuss how they protected slow work, and which compromises were worth making.',
      background:
        'Ibadan, Cambridge, Bordeaux; six papers, of which I consider two to be necessary. I organise the problem session for secondary pupils on Wednesday afternoons, where nothing need be filled in and nobody goes home early.',
      plans:
        'I would like to apply for a five-year fellowship with a problem that deserves five years. Some guidance in writing it for readers who are not mathematicians would make the difference, I think.',
    },
    goals: ['Apply for a five-year fellowship'],
    wishes: [
      {
        unlisted: {
          name: 'Wilfred Ashgrove-Bello',
          place: 'Harrowmere University',
          address: 'w.ashgrove-bello@harrowmere.example',
        },
      },
      { mentor: 'ngozi-ekwueme' },
      { mentor: 'miguel-arrizabal' },
    ],
    topics: ['research-funding', 'academic-writing', 'career-decisions'],
    strength: 3,
  },
  {
    person: {
      key: 'ewelina-barszczewska',
      givenName: 'Ewelina',
      familyName: 'Barszczewska',
      email: 'ewelina.barszczewska@uni.example',
      lang: 'en',
      languages: ['pl', 'en'],
      unit: 'deng',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-11-30',
      lineManager: 'wilhelmina-terhaag',
    },
    letter: {
      lang: 'en',
      why: 'I study what is left in water after we have cleaned it. The plant at Schifflange lets me take samples at four in the morning, and its foreman has become my best collaborator. I would like him to be an author. My colleagues smile. I would like to stop being smiled at.',
      expectations:
        'To learn how one holds a position calmly in a group of friendly, louder people. To understand how applied research is judged, and by whom. And a contact or two at the ministry, if that is not too forward.',
      background:
        'Environmental engineering in Gliwice and Delft. I found residues of a common painkiller where they should not have been; the filter has since been changed. Seven publications, a driving licence for small lorries, three languages of which one is swearing at pumps.',
      plans:
        'A project with two water utilities, with me as its leader; the application is due on 15 April. Beyond it a career near the water, at a university or a utility. The foreman will be on the paper.',
    },
    goals: ['Lead a project with two water utilities', 'Stand my ground in meetings'],
    wishes: [{ mentor: 'katarzyna-lipowska' }, { mentor: 'chiara-montefusco' }],
    topics: ['leading-a-group', 'research-funding', 'networks', 'industry'],
    strength: 4,
  },
]
