import type { DemoApplication } from '../types.ts'

export const shortEn1: readonly DemoApplication[] = [
  {
    person: {
      key: 'oyinkansola-adeyemi-brandt',
      givenName: 'Oyinkansola',
      familyName: 'Adeyemi-Brandt',
      email: 'oyinkansola.adeyemi-brandt@uni.example',
      lang: 'en',
      languages: ['en', 'de'],
      unit: 'dbcs',
      rank: 'postdoctoral-researcher',
      contractEnd: '2028-04-30',
      lineManager: 'jonas-wetterau',
    },
    letter: {
      lang: 'en',
      why: 'I run a baby laboratory without being its head. Parents know me, the cameras know me, the ethics board knows me; the organisation chart does not. Next year our professor retires, and I want to be ready to ask for the keys.',
      expectations:
        'Concrete help with one negotiation, from somebody who took over a thing they had half built. I also need to hear how you speak to colleagues who were your equals in June and report to you in September.',
      background:
        'Psychology in Ibadan and Leipzig, a doctorate on how infants follow a gaze, four years here. We have tested 930 babies; I have been bitten by eleven. Seven papers, one of them in a journal my mother-in-law has heard of.',
      plans:
        'A proposal for a permanent infant research facility by May, a plan B in Utrecht, and one study that is entirely mine, about children who grow up with three languages at the breakfast table.',
    },
    goals: ['Negotiate the succession in the baby laboratory', 'Lead one study of my own'],
    wishes: [{ mentor: 'elisabeth-nordqvist' }, { mentor: 'katarzyna-lipowska' }, { mentor: 'danielle-wampach' }],
    topics: ['leading-a-group', 'career-decisions', 'visibility'],
    strength: 4,
  },
  {
    person: {
      key: 'goncalo-fidalgo',
      givenName: 'Gonçalo',
      familyName: 'Fidalgo',
      email: 'goncalo.fidalgo@uni.example',
      lang: 'en',
      languages: ['pt', 'en'],
      unit: 'dphyms',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-12-31',
      lineManager: 'dario-benvegna',
    },
    letter: {
      lang: 'en',
      why: 'Our solar cells hold the record of the institute and I have made most of them. I am told that I should now “tell the story”. I have no story, I have 212 samples and a humid summer that ruined thirty.',
      expectations:
        'Somebody who will sit through my talk and stop me whenever I explain the machine instead of the reason for it. It would be useful if this person knew companies, because two have asked for samples and I do not know what to sign.',
      background:
        'Chemistry in Aveiro, doctorate in Lausanne on thin films, here since 2024. I am the one who comes in on Saturday to vent the chamber. Nine articles, mostly in the middle of the list of authors.',
      plans:
        'In the next months I would like to write one paper as corresponding author and give one talk without a photograph of the evaporator. After that, a company or a laboratory, whichever lets me see a panel on a roof.',
    },
    goals: ['Publish one article as corresponding author'],
    wishes: [{ mentor: 'jean-luc-hentges' }, { mentor: 'sunita-raghunathan' }],
    topics: ['visibility', 'industry', 'publishing'],
    strength: 2,
  },
  {
    person: {
      key: 'shalini-iyengar-rao',
      givenName: 'Shalini',
      familyName: 'Iyengar-Rao',
      email: 'shalini.iyengar-rao@uni.example',
      lang: 'en',
      languages: ['hi', 'en'],
      unit: 'dem',
      rank: 'doctoral-researcher',
      contractEnd: '2028-01-31',
      lineManager: 'beatriz-figueiral',
      supervisors: ['beatriz-figueiral'],
    },
    letter: {
      lang: 'en',
      why: 'Economists have a job market with a calendar, rumours and a dress code. I enter it in October 2027. My adviser entered it in 1999, in another hemisphere, and says that it was nothing like this.',
      expectations:
        'Mock interviews, please, many and unkind. I would like to practise with a person who has been in the market within ten years. I would also like to talk about how a married woman answers the question about mobility, which nobody is allowed to ask and everybody does.',
      background:
        'Delhi, then Warwick, then this doctorate, with experiments on who speaks first in a team and who is remembered as having done so. 1,400 participants. In the treatment where names were hidden, the difference went away. My main paper has been revised twice for a very good journal.',
      plans:
        'Fly out, if anybody invites me. Before that, a website, a three-minute version of the paper, letters that say different things about me, and a list of cities agreed with my husband, who is allergic to sea air.',
    },
    goals: ['Enter the economics job market prepared', 'Finish the revision by March'],
    wishes: [{ mentor: 'ngozi-ekwueme' }, { mentor: 'ricardo-valverdinho' }, { mentor: 'anne-sophie-delbeque' }],
    topics: ['career-decisions', 'visibility', 'international-mobility'],
    strength: 4,
  },
  {
    person: {
      key: 'kamran-yazdani',
      givenName: 'Kamran',
      familyName: 'Yazdani',
      email: 'kamran.yazdani@uni.example',
      lang: 'en',
      languages: ['fa', 'en'],
      unit: 'snt-networks',
      rank: 'doctoral-researcher',
      contractEnd: '2027-10-31',
      lineManager: 'ruxandra-moldovan-pirvu',
      supervisors: ['ruxandra-moldovan-pirvu'],
    },
    letter: {
      lang: 'en',
      why: 'I like teaching and I am in a centre that does not teach. Each semester I have asked another department for an exercise group, and each time I have felt as if I were asking to borrow a bicycle.',
      expectations:
        'I would be glad to see how an experienced teacher prepares a week, and to be told whether teaching weighs anything when one applies for a research post. A person who came from another country would understand why I am careful with complaints.',
      background:
        'Telecommunications in Shiraz and Turin. My thesis is on how many small antennas can share one frequency without shouting at each other. Three conference papers. 46 students have had me as a tutor; six came again the next year as helpers.',
      plans:
        'Submit in September, then look for a lectureship, perhaps at a university of applied sciences. I want to have one teaching portfolio on paper by April, in place of the twelve e-mails from students which I keep in a folder called sunshine.',
    },
    goals: ['Write a teaching portfolio', 'Learn which posts value teaching'],
    wishes: [],
    described: {
      traits: ['teaching', 'moved-countries', 'tenure'],
      text: 'An experienced teacher, from any department, who has had to learn the rules of a new country.',
    },
    topics: ['teaching', 'career-decisions'],
    strength: 3,
  },
  {
    person: {
      key: 'weronika-stachurska',
      givenName: 'Weronika',
      familyName: 'Stachurska',
      email: 'weronika.stachurska@uni.example',
      lang: 'en',
      languages: ['pl', 'en', 'fr'],
      unit: 'lcsb-health',
      rank: 'postdoctoral-researcher',
      contractEnd: '2028-05-31',
      lineManager: 'katrin-abendroth',
    },
    letter: {
      lang: 'en',
      why: 'I write the consent forms that nobody reads. Last winter I timed it: patients spend ninety seconds on nineteen pages before they sign away their genome. I would like to change this for real, and from a postdoc’s desk I can only change commas.',
      expectations:
        'A mentor with access to people who decide, who can teach me how a finding becomes a rule. I have no talent for corridors. I do have data, and a bad temper that I manage well.',
      background:
        'Law and bioethics in Kraków, doctorate in Leuven on consent in rare diseases, six articles across two disciplines, each of which believes I belong to the other. I chair the ethics reading group and have trained 80 study nurses.',
      plans:
        'To test a two-page form against the nineteen-page one in a real study; to publish whatever comes out; and to find out whether my place is a university, a hospital or an agency.',
    },
    goals: ['Run a trial of a short consent form', 'Meet the people who make the rules'],
    wishes: [{ mentor: 'anne-sophie-delbeque' }, { mentor: 'leila-zerrouki' }],
    topics: ['networks', 'interdisciplinary-work', 'visibility'],
    strength: 4,
  },
  {
    person: {
      key: 'yanmei-liu',
      givenName: 'Yanmei',
      familyName: 'Liu',
      email: 'yanmei.liu@uni.example',
      lang: 'en',
      languages: ['zh', 'en'],
      unit: 'dcs',
      rank: 'doctoral-researcher',
      contractEnd: '2028-09-30',
      lineManager: 'gilles-kauthen',
      supervisors: ['gilles-kauthen'],
    },
    letter: {
      lang: 'en',
      why: 'My office mate took part in this programme last year and recommended it. I am in the third year of my doctorate and I have not thought much about the time afterwards. It is perhaps a good moment to begin.',
      expectations:
        'I hope to learn about different career possibilities and to improve my confidence when I speak with professors. I would prefer to meet in English. I am also interested in how other people organise their days.',
      background:
        'I studied automation in Wuhan and robotics in Genoa. My research is about arms of robots that learn from watching a person. I have published two conference papers, and I help with the robotics practical course on Tuesdays.',
      plans:
        'I will finish my thesis in 2028. I might do a postdoc or work in a company, for example in medical robotics. During the mentoring I would like to find out more about both options and decide.',
    },
    goals: ['Learn which careers are open to me'],
    wishes: [],
    described: {
      traits: ['career-decisions', 'worked-in-industry', 'moved-countries'],
      text: 'Somebody patient who knows both companies and universities.',
    },
    topics: ['career-decisions', 'industry'],
    strength: 2,
  },
  {
    person: {
      key: 'bernadette-achieng',
      givenName: 'Bernadette',
      familyName: 'Achieng',
      email: 'bernadette.achieng@lih.example',
      lang: 'en',
      languages: ['en'],
      unit: 'lih-infection',
      rank: 'postdoctoral-researcher',
      contractEnd: '2028-06-30',
      lineManager: 'oluwaseun-adebayo-krier',
    },
    letter: {
      lang: 'en',
      why: 'I had malaria nine times before I was twelve, and I have spent eleven years on the parasite. I know it as one knows a relative. What I do not know is how to become the person who chooses the question, and not the expert who is flown in to answer it.',
      expectations:
        'I would like to work with somebody who has led a programme between continents and can say what it takes beyond goodwill: contracts, customs, who owns the samples. Please pair me with a person who disagrees easily.',
      background:
        'Kisumu, Nairobi, then a doctorate in Basel on how the parasite hides in the spleen. Here I have built a test which finds carriers without symptoms in twenty minutes, from saliva. Two villages use it. Ten papers, two as last author, one quarrel with a manufacturer, won.',
      plans:
        'A joint laboratory between Strassen and Kisumu, with the freezer there and not here. I shall submit the first proposal in March. If it fails I will have a better second one, and I would like a mentor who reads both.',
    },
    goals: ['Submit the proposal for a joint laboratory in March', 'Write fair rules for samples'],
    wishes: [{ mentor: 'samuel-oyelaran' }, { mentor: 'emeka-onwudiwe' }, { mentor: 'chiara-montefusco' }],
    topics: ['research-funding', 'leading-a-group', 'international-mobility', 'networks'],
    strength: 5,
  },
  {
    person: {
      key: 'davide-caldirola',
      givenName: 'Davide',
      familyName: 'Caldirola',
      email: 'davide.caldirola@uni.example',
      lang: 'en',
      languages: ['it', 'en', 'fr'],
      unit: 'defin',
      rank: 'doctoral-researcher',
      contractEnd: '2027-07-31',
      lineManager: 'sandeep-mahajan',
      supervisors: ['sandeep-mahajan'],
    },
    letter: {
      lang: 'en',
      why: 'A fund has offered me a position from August, with a salary I had to read twice. I shall probably take it. Before I do, I would like one conversation a month with somebody who has no bonus depending on my answer.',
      expectations:
        'I want to understand what one can keep: publishing, teaching a course, the right to be wrong in public. I would especially like to hear from people who came back, and how long the door had stayed open.',
      background:
        'Mathematics in Pavia, finance in Milan, then this thesis, in which I show that a third of the funds called green hold the same shares as their grey neighbours, in a different order. The fund that wants me is in the good two thirds; I checked.',
      plans:
        'Defend in June, publish the central chapter, start work in August or not. By May I should like to have a written agreement about what I may publish, or a good reason to decline.',
    },
    goals: ['Decide on an offer from outside the university by May'],
    wishes: [{ mentor: 'corinne-majerus' }, { mentor: 'bruno-castelnau' }],
    topics: ['industry', 'career-decisions', 'publishing'],
    strength: 2,
  },
  {
    person: {
      key: 'nasrin-pourmand-azizi',
      givenName: 'Nasrin',
      familyName: 'Pourmand-Azizi',
      email: 'nasrin.pourmand-azizi@lih.example',
      lang: 'en',
      languages: ['fa', 'en'],
      unit: 'lih-precision',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-09-30',
      lineManager: 'nadia-belkhodja',
    },
    letter: {
      lang: 'en',
      why: 'After my daughter was born I came back to a project in which every task of mine had found a new owner. Everyone was considerate. They had wanted to spare me. It took five months until I had something to do which could not also be done by someone else.',
      expectations:
        'I am looking for a woman or a man who came back to science after a break and can describe the first year without decoration. I need strategy, less for the hours than for the map: where to stand so that one is asked.',
      background:
        'Nutrition science in Tabriz, doctorate in Maastricht, four years at the institute. I follow what 1,900 pregnant women eat and what becomes of their children’s allergies. Eight publications, the last one written between two and four in the morning, which I believe can be seen.',
      plans:
        'A new line of my own about food in the first thousand days, with a small grant to begin with; a visit of one month to a group in Tampere; and one afternoon a week which belongs to writing and is defended.',
    },
    goals: ['Build a research line of my own after parental leave', 'Apply for a first small grant'],
    wishes: [{ mentor: 'aurelie-desgranges' }, { mentor: 'valerie-bourgmeyer' }, { mentor: 'sunita-raghunathan' }],
    topics: ['work-and-life', 'research-funding', 'visibility'],
    strength: 4,
  },
  {
    person: {
      key: 'hanneke-vos-lindeman',
      givenName: 'Hanneke',
      familyName: 'Vos-Lindeman',
      email: 'hanneke.vos-lindeman@liser.example',
      lang: 'en',
      languages: ['en', 'de'],
      unit: 'liser-urban',
      rank: 'doctoral-researcher',
      contractEnd: '2028-02-28',
      lineManager: 'hendrik-paalman',
      supervisors: ['hendrik-paalman'],
    },
    letter: {
      lang: 'en',
      why: 'I count cyclists. For three years I have stood, or my cameras have, at forty crossings in the Grand Duchy. The numbers are good and the newspapers ring me up for a sentence; then the sentence comes out as the opposite of what I said.',
      expectations:
        'I would like to become sturdy in public. How do you refuse a question, how do you correct a headline, when do you keep quiet? I would be happy with a mentor who has been misquoted worse than I have.',
      background:
        'Planning in Groningen and Vienna; two years with a transport office in Zwolle; doctoral researcher here since 2024. One article, two reports, a map on the internet that 30,000 people have opened and that I maintain on Sunday nights.',
      plans:
        'The thesis by February 2028. By summer I want to have written one opinion piece under my own name and to have decided between a city and a university, or discovered a job that lies in the bicycle lane between them.',
    },
    goals: ['Speak to the press with confidence'],
    wishes: [
      { mentor: 'katarzyna-lipowska' },
      {
        unlisted: {
          name: 'Liesbeth Oosterkamp',
          place: 'Mobility Office of the City of Zwarteveld',
          address: 'https://mobility.zwarteveld.example/people',
        },
      },
    ],
    topics: ['visibility', 'career-decisions', 'networks'],
    strength: 3,
  },
]
