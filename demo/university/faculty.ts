import { facultyLetters } from './faculty-letters.ts'
import type { DemoApplication } from './types.ts'

/** Every application to the Faculty call: five with long letters, eight with short ones. */
export const facultyApplications: readonly DemoApplication[] = [
  ...facultyLetters,
  {
    person: {
      key: 'mariana-queiros-malta',
      givenName: 'Mariana',
      familyName: 'Queirós-Malta',
      email: 'mariana.queiros-malta@uni.example',
      lang: 'en',
      languages: ['pt', 'en', 'fr'],
      unit: 'dgeo',
      rank: 'assistant-professor',
      contractEnd: '2030-08-31',
      lineManager: 'ilse-brandscheid',
    },
    letter: {
      lang: 'en',
      why: 'Six municipalities trust me with their plans and one mayor rings me at weekends. I have become useful before I have become known. My tenure evaluation counts articles; the mayors count on me on Tuesday. I need to see how somebody has turned the second kind of weight into the first.',
      expectations:
        'A mentor who has lived close to practice for decades and kept a scholarly voice. I would show her my calendar, and ask which half of it she would cross out. Also: how to say to an official that a study might not come out as hoped.',
      background:
        'Architecture and geography in Coimbra, doctorate in Zürich on towns that lose their centre, four years as an adviser in Porto. Assistant professor since 2024, three doctoral candidates, seventeen articles, and one square in Differdange with benches facing the right way.',
      plans:
        'The evaluation file is due in 2028. Until then one book proposal and one comparative project on small border towns, in which the mayors are partners and not clients. I should like to keep the Tuesdays and lose the Sundays.',
    },
    goals: ['Prepare the tenure file for 2028', 'Turn practical work into scholarship that counts'],
    wishes: [{ mentor: 'catarina-valadares' }],
    topics: ['tenure', 'networks', 'visibility', 'work-and-life'],
    strength: 4,
  },
  {
    person: {
      key: 'roya-ahmadvand',
      givenName: 'Roya',
      familyName: 'Ahmadvand',
      email: 'roya.ahmadvand@uni.example',
      lang: 'en',
      languages: ['fa', 'en'],
      unit: 'deng',
      rank: 'assistant-professor',
      contractEnd: '2029-12-31',
      lineManager: 'anselm-kirchgaessner',
    },
    letter: {
      lang: 'en',
      why: 'In the spring the large testing hall was assigned to me: one crane, two technicians, and a calendar in which seven colleagues have had their own weeks since 2009. I was congratulated. Nobody mentioned that the calendar was not written down.',
      expectations:
        'I hope to speak with a woman who has run a hall. I would bring her real cases: the colleague who does not book, the technician who is always asked first, the sponsor who wants a film. I do not look for comfort, I look for the order in which to do things.',
      background:
        'Civil engineering in Tehran, doctorate in Zagreb, five years in a laboratory in Lisbon where I broke 300 beams of recycled concrete. Assistant professor since 2024. Twenty-six papers, two standards committees, and a reputation for shouting in a friendly way over the noise of the hydraulics.',
      plans:
        'A written calendar by February, accepted by the seven. A proposal for a national platform in 2028. And tenure, for which I would like to understand early what is expected beyond the hall, because in the hall one forgets that there is a beyond.',
    },
    goals: ['Lead the testing hall by agreed rules', 'Prepare a proposal for a national platform'],
    wishes: [{ mentor: 'maryam-shokouhi' }, { mentor: 'johan-wesseldijk' }],
    topics: ['leading-a-group', 'research-funding', 'tenure'],
    strength: 4,
  },
  {
    person: {
      key: 'giulia-ferrabosco',
      givenName: 'Giulia',
      familyName: 'Ferrabosco',
      email: 'giulia.ferrabosco@uni.example',
      lang: 'en',
      languages: ['it', 'en'],
      unit: 'dphyms',
      rank: 'research-scientist',
      lineManager: 'dario-benvegna',
    },
    letter: {
      lang: 'en',
      why: 'I hold a permanent post and have no title anyone understands. I raise money, I supervise, I answer for nine people’s safety, and on the door it says scientist. For the large European grants I am eligible until next autumn. It is my last chance, and I would like to take it properly.',
      expectations:
        'The truth about the interview, by somebody who has sat on both sides. I was rejected in 2022 at the second step with a good mark. I was told that the panel had not seen me in the project. I was in every sentence of it.',
      background:
        'Physics in Pisa, doctorate in Grenoble on magnetism in two dimensions, permanent here since 2021. 41 publications. I designed the microscope that brought the department three further projects, of which I lead none.',
      plans:
        'Resubmit in autumn, with a project that is a risk and with myself visible in it. Before that, three practice panels made up of people who owe me nothing. If I am rejected again, I want to apply for promotion with the same text.',
    },
    goals: ['Resubmit a large European grant proposal'],
    wishes: [{ mentor: 'alessandra-vigolungo' }],
    topics: ['research-funding', 'visibility', 'tenure'],
    strength: 5,
  },
  {
    person: {
      key: 'chloe-lamarquise',
      givenName: 'Chloé',
      familyName: 'Lamarquise',
      email: 'chloe.lamarquise@uni.example',
      lang: 'fr',
      languages: ['fr', 'en'],
      unit: 'dhum',
      rank: 'assistant-professor',
      contractEnd: '2029-08-31',
      lineManager: 'marguerite-schiltges',
    },
    letter: {
      lang: 'fr',
      why: 'Mon premier livre m’a pris neuf ans et m’a valu ce poste. Pour le second, j’en ai trois, avec quatre cours, deux commissions et une thèse à codiriger. J’écris de sept à huit heures du matin. Il faudrait que ce soit une bonne heure ; c’est celle des poubelles.',
      expectations:
        'Je souhaite rencontrer une collègue qui n’a pas cessé d’écrire des livres. Qu’elle me dise ce qu’elle a refusé et à qui. J’aimerais aussi lui confier un chapitre à l’état de chantier, car mes lecteurs habituels sont devenus mes évaluateurs.',
      background:
        'Lettres à Bruxelles et à Genève, thèse sur les romans écrits à quatre mains, postdoctorat à Bologne. Professeure assistante depuis 2023. Onze articles, un livre traduit, et un séminaire où les étudiants écrivent à deux, ce qui a produit trois nouvelles et un mariage.',
      plans:
        'Remettre le manuscrit en juin 2028, avant mon évaluation. Entre-temps, obtenir un semestre sans cours, ce qui suppose d’apprendre à le demander, et bâtir autour du livre un petit réseau sur l’écriture collective, avec des collègues qui la pratiquent dans d’autres disciplines.',
    },
    goals: ['Achever mon deuxième livre avant l’évaluation', 'Obtenir un semestre de recherche'],
    wishes: [{ mentor: 'berengere-autissier' }],
    topics: ['academic-writing', 'tenure', 'publishing'],
    strength: 4,
  },
  {
    person: {
      key: 'agnieszka-dobrzycka-lund',
      givenName: 'Agnieszka',
      familyName: 'Dobrzycka-Lund',
      email: 'agnieszka.dobrzycka-lund@uni.example',
      lang: 'en',
      languages: ['pl', 'en'],
      unit: 'defin',
      rank: 'associate-professor',
      lineManager: 'sandeep-mahajan',
    },
    letter: {
      lang: 'en',
      why: 'I have been an associate professor for six years. The full professorship in my area will be advertised in 2028, and two colleagues already talk about it as if it were a bus that they have seen at the corner. I have not said a word. I would like to, and well.',
      expectations:
        'Advice on timing and on tone from someone who negotiates as a habit. I wish to learn what I should ask for in advance, and what kind of record is read as leadership in finance, where women are praised above all for service.',
      background:
        'Poznań, Copenhagen, New York. I work on how pension funds vote. Thirty-four articles, four doctoral candidates who have become professors before me, and the direction of the master’s programme since 2021, with admissions, complaints and a ball.',
      plans:
        'To pass on the master’s programme by the summer of 2027, to finish two papers that have waited for it, and to apply. If I am not chosen, I shall know that it was not for want of having asked.',
    },
    goals: ['Apply for promotion to full professor in 2028', 'Hand over the programme I direct'],
    wishes: [{ mentor: 'margaret-okonedo-price' }],
    topics: ['tenure', 'visibility', 'leading-a-group'],
    strength: 4,
  },
  {
    person: {
      key: 'martine-gorgeslux',
      givenName: 'Martine',
      familyName: 'Gorgeslux',
      email: 'martine.gorgeslux@uni.example',
      lang: 'fr',
      languages: ['lb', 'fr', 'de', 'en'],
      unit: 'desw',
      rank: 'assistant-professor',
      contractEnd: '2030-02-28',
      lineManager: 'sylvie-hoffelt',
    },
    letter: {
      lang: 'fr',
      why: 'Au ministère, on me présente comme « notre » professeure. Mes collègues l’entendent aussi. Je viens du terrain, j’y ai mes amis, et le système scolaire que j’étudie est celui qui a formé mes enfants. Je cherche la bonne distance dans un pays où elle ne dépasse jamais trente kilomètres.',
      expectations:
        'Une ou un mentor d’ailleurs, pour qui le Luxembourg ne serait qu’un cas. Je voudrais discuter de conflits entre collègues, car j’en ai un, et d’encadrement, car j’ai quatre doctorantes dont deux étaient mes élèves.',
      background:
        'Enseignante pendant huit ans, doctorat à Fribourg en Suisse, retour en 2022 comme chercheuse, professeure assistante depuis l’an dernier. Quatorze articles en trois langues, un manuel utilisé dans toutes les écoles et critiqué dans presque toutes.',
      plans:
        'Publier en anglais la comparaison avec deux cantons suisses, régler le différend avant la fin de l’année universitaire, et poser ma candidature au comité d’éthique, où je crois pouvoir être utile.',
    },
    goals: ['Diriger une équipe de doctorantes avec équité', 'Publier une comparaison internationale'],
    wishes: [
      { mentor: 'ursula-hagedorn-weiss' },
      {
        unlisted: {
          name: 'Regula Ammeter-Blanc',
          place: 'Université de Montclair',
          address: 'https://education.montclair.example/equipe/ammeter-blanc',
        },
      },
    ],
    topics: ['leading-a-group', 'publishing', 'networks'],
    strength: 3,
  },
  {
    person: {
      key: 'yuting-shaofeng',
      givenName: 'Yuting',
      familyName: 'Shaofeng',
      email: 'yuting.shaofeng@uni.example',
      lang: 'en',
      languages: ['zh', 'en'],
      unit: 'snt-networks',
      rank: 'research-scientist',
      lineManager: 'ruxandra-moldovan-pirvu',
    },
    letter: {
      lang: 'en',
      why: 'Half of my projects are paid by industry. The partners are content, the reviews are good, and my publications have become rare and careful. Last month a doctoral candidate asked me whether our best result would ever appear. I promised her an answer.',
      expectations:
        'I would like to learn from somebody who works with companies and has kept the right to speak. Contracts, clauses, the moment at which one still can ask. I would also value a view from outside on whether I should aim at a professorship.',
      background:
        'Electronics in Chengdu, doctorate in Eindhoven, permanent scientist here since 2020. I lead seven people on secure communication for ambulances. 52 papers, five of them since the ambulances. Two patents. The mobile network in the north has used our protocol since May.',
      plans:
        'To rewrite our standard agreement with the legal office by the summer, to publish the result that I promised, and to apply for the promotion round of 2028 or to have good reasons not to.',
    },
    goals: ['Keep the right to publish in work with industry', 'Decide about the promotion round of 2028'],
    wishes: [{ mentor: 'johan-wesseldijk' }, { mentor: 'ingvar-stenholt' }],
    topics: ['industry', 'publishing', 'career-decisions', 'leading-a-group'],
    strength: 4,
  },
  {
    person: {
      key: 'konrad-feddersen',
      givenName: 'Konrad',
      familyName: 'Feddersen',
      email: 'konrad.feddersen@uni.example',
      lang: 'de',
      languages: ['de', 'en'],
      unit: 'dsoc',
      rank: 'assistant-professor',
      contractEnd: '2029-09-30',
      lineManager: 'tilman-roggenbuck',
    },
    letter: {
      lang: 'de',
      why: 'In meinem zweiten Jahr als Assistenzprofessor betreue ich fünf Dissertationen, eine davon seit März allein, weil der Erstbetreuer gegangen ist. Die Doktorandin weint in der Sprechstunde. Ich habe gelernt, wie man Stichproben zieht; hierfür hat mich niemand ausgebildet.',
      expectations:
        'Mich interessiert vor allem die Führung von Menschen: Was darf ich fragen, wann gebe ich ab, wie trenne ich Fürsorge von Bewertung? Eine erfahrene Soziologin von außen wäre mir am liebsten, da hier alle Beteiligten miteinander verwandt oder zerstritten sind.',
      background:
        'Soziologie in Kiel und Bremen, Promotion über Pflege durch Männer, Postdoc in Tampere. Selbst ein halbes Jahr Elternzeit, zwei Jahre Teilzeit. Zwölf Artikel, ein Lehrpreis, eine Kommission zu viel.',
      plans:
        'Bis Sommer eine Vereinbarung mit jeder betreuten Person, schriftlich und freundlich. Danach ein Forschungsantrag zu Väterpolitik in Grenzregionen. In der Evaluation 2028 möchte ich beides vorzeigen können.',
    },
    goals: ['Gute Betreuung lernen und schriftlich vereinbaren', 'Einen Antrag zu Väterpolitik einreichen'],
    wishes: [{ mentor: 'ursula-hagedorn-weiss' }],
    topics: ['leading-a-group', 'teaching', 'research-funding'],
    strength: 4,
  },
]
