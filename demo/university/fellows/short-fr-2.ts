import type { DemoApplication } from '../types.ts'

export const shortFr2: readonly DemoApplication[] = [
  {
    person: {
      key: 'solenn-kervadec-le-goff',
      givenName: 'Solenn',
      familyName: 'Kervadec-Le Goff',
      email: 'solenn.kervadec-le-goff@uni.example',
      lang: 'fr',
      languages: ['fr', 'en'],
      unit: 'dphyms',
      rank: 'doctoral-researcher',
      contractEnd: '2028-03-31',
      lineManager: 'dario-benvegna',
      supervisors: ['dario-benvegna'],
    },
    letter: {
      lang: 'fr',
      why: 'Cet été, à l’école de physique des Houches, nous étions neuf femmes sur soixante. Le dernier soir, nous avons dîné à part, et j’ai entendu en trois heures plus de conseils utiles qu’en deux ans. Je suis venue vous demander la suite.',
      expectations:
        'J’espère une mentor qui parle métier : comment choisir un problème, à quel moment l’abandonner, que faire d’une idée que l’on vous a prise sans méchanceté. Pour le reste, je sais me débrouiller.',
      background:
        'Magistère à Rennes, stage à Grenoble, thèse sur les cristaux liquides qui changent de couleur quand on les étire. Un article dans une bonne revue et un bandeau élastique qui indique la force d’un muscle, prêté à un kinésithérapeute d’Esch qui ne veut plus le rendre.',
      plans:
        'Je pars trois mois à Ljubljana au printemps. Après la thèse, j’aimerais un postdoctorat choisi pour la question posée et non pour l’adresse. J’ai commencé une liste des questions ; elle est plus courte que prévu, et c’est plutôt bon signe.',
    },
    goals: ['Choisir un postdoctorat pour la question qu’il pose'],
    wishes: [{ mentor: 'elisabeth-nordqvist' }, { mentor: 'sunita-raghunathan' }],
    topics: ['career-decisions', 'networks', 'international-mobility'],
    strength: 3,
  },
  {
    person: {
      key: 'rita-fontainhas',
      givenName: 'Rita',
      familyName: 'Fontainhas',
      email: 'rita.fontainhas@liser.example',
      lang: 'fr',
      languages: ['pt', 'fr', 'en'],
      unit: 'liser-living',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-09-30',
      lineManager: 'veronique-staudt',
    },
    letter: {
      lang: 'fr',
      why: 'Mes rapports sont lus, mes articles non. Je fournis chaque année les chiffres du logement que la presse reprend le lendemain, et mon dossier scientifique reste maigre. On me dit de choisir. Je voudrais vérifier qu’il le faut vraiment.',
      expectations:
        'Une discussion sur la valeur des choses : que pèse un rapport devant un jury, peut-on tirer deux textes d’un même travail sans tricher, à qui proposer le second ? L’idéal serait une personne qui a publié dans les deux mondes.',
      background:
        'Démographie à Lisbonne et à Louvain, cinq ans d’études commandées. J’ai dirigé l’enquête sur les sans-abri, faite à pied, de nuit, avec soixante bénévoles. Quatre articles, dix-neuf rapports.',
      plans:
        'Transformer trois rapports en articles avant la fin de mon contrat, l’automne prochain, et demander en parallèle un poste permanent, à l’institut ou à la statistique publique.',
    },
    goals: ['Tirer trois articles de mes rapports'],
    wishes: [],
    described: {
      traits: ['publishing', 'sits-on-panels', 'academic-writing', 'worked-in-industry'],
      text: 'Une personne qui a écrit des rapports et des articles, et qui sait ce qu’un jury en fait.',
    },
    topics: ['publishing', 'academic-writing', 'career-decisions'],
    strength: 2,
  },
  {
    person: {
      key: 'berenice-tournoux',
      givenName: 'Bérénice',
      familyName: 'Tournoux',
      email: 'berenice.tournoux@uni.example',
      lang: 'fr',
      languages: ['fr', 'en'],
      unit: 'dbcs',
      rank: 'doctoral-researcher',
      contractEnd: '2029-01-31',
      lineManager: 'aurelie-desgranges',
      supervisors: ['aurelie-desgranges'],
    },
    letter: {
      lang: 'fr',
      why: 'Je commence ma deuxième année et je trouve le programme intéressant pour mon développement. Plusieurs doctorantes de mon couloir déposent également un dossier, nous en avons parlé ensemble à midi. Il me semble utile de m’y prendre tôt.',
      expectations:
        'Recevoir des conseils sur l’organisation d’une thèse, sur les congrès à ne pas manquer et sur la suite. Je n’ai pas de préférence quant à la personne, tant que nous pouvons parler français et nous voir sur le campus de Belval.',
      background:
        'Licence et master de psychologie à Lille, stage dans un service de pédopsychiatrie. Ma thèse traite de l’attention chez les enfants qui regardent un écran à plusieurs. Les premières passations débutent en janvier ; je n’ai pas encore publié.',
      plans:
        'Mener à bien mes expériences en 2027, présenter une affiche à un congrès et rédiger un premier article. Plus tard, je me verrais enseigner, ou exercer comme neuropsychologue, ce n’est pas encore fixé.',
    },
    goals: ['Bien organiser ma deuxième année de thèse'],
    wishes: [],
    described: {
      traits: ['teaching', 'academic-writing', 'work-and-life'],
      text: 'Quelqu’un de bienveillant et d’organisé.',
    },
    topics: ['career-decisions', 'academic-writing'],
    strength: 2,
  },
  {
    person: {
      key: 'samira-bouzidane',
      givenName: 'Samira',
      familyName: 'Bouzidane',
      email: 'samira.bouzidane@uni.example',
      lang: 'fr',
      languages: ['fr', 'en'],
      unit: 'dcs',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-11-30',
      lineManager: 'gilles-kauthen',
    },
    letter: {
      lang: 'fr',
      why: 'Je porte le voile et je programme des compilateurs. La première information empêche assez souvent que l’on m’interroge sur la seconde. J’ai cessé d’en être fâchée ; je voudrais maintenant être stratégique.',
      expectations:
        'Parler avec une personne que l’on n’attendait pas non plus là où elle est. Savoir quelles batailles elle a livrées et lesquelles elle a laissé passer. J’aimerais aussi trouver, par le programme, un ou une collègue avec qui écrire un projet.',
      background:
        'Informatique à Oran et à Grenoble, doctorat primé, postdoctorat depuis 2024. Mon optimisation économise un cinquième de l’énergie d’un centre de calcul et fait partie, depuis mars, d’un compilateur que vous utilisez sans le savoir. Dix articles.',
      plans:
        'Un projet jeune chercheuse en 2027, un poste en 2028. En attendant, j’organise un atelier de programmation pour les lycéennes d’Esch ; la liste d’attente est plus longue que la liste.',
    },
    goals: ['Déposer un projet jeune chercheuse en 2027', 'Trouver un partenaire de projet'],
    wishes: [{ mentor: 'ngozi-ekwueme' }, { mentor: 'bruno-castelnau' }, { mentor: 'leila-zerrouki' }],
    topics: ['research-funding', 'visibility', 'networks'],
    strength: 4,
  },
  {
    person: {
      key: 'etienne-delcourt-mayer',
      givenName: 'Étienne',
      familyName: 'Delcourt-Mayer',
      email: 'etienne.delcourt-mayer@uni.example',
      lang: 'fr',
      languages: ['fr', 'de', 'en'],
      unit: 'dhum',
      rank: 'doctoral-researcher',
      contractEnd: '2027-12-31',
      lineManager: 'marguerite-schiltges',
      supervisors: ['marguerite-schiltges'],
    },
    letter: {
      lang: 'fr',
      why: 'Ma thèse de philosophie porte sur la promesse. J’en ai fait trop : deux chapitres d’ouvrage, une traduction, un colloque, un cours. Je les tiens toutes, en retard, avec des lettres d’excuse qui sont ce que j’écris de mieux.',
      expectations:
        'Apprendre à refuser avec l’aide de quelqu’un à qui j’aurais l’obligation de rendre compte. Discuter aussi, sans détour, de ce que devient un philosophe qui n’obtient pas de poste, puisque c’est le cas le plus fréquent.',
      background:
        'Études à Louvain et à Tübingen, agrégation, deux ans de lycée à Arlon où j’ai été heureux. Trois articles. Je joue de l’alto dans un quatuor amateur, seul engagement pour lequel je n’ai jamais été en retard.',
      plans:
        'Achever le manuscrit d’ici à octobre, en rayant deux promesses sur cinq. Puis présenter ma candidature à quelques postdoctorats et, en même temps, demander ma réintégration au lycée, sans considérer l’un comme la défaite de l’autre.',
    },
    goals: ['Achever ma thèse en renonçant à deux engagements'],
    wishes: [
      { mentor: 'aurelie-desgranges' },
      {
        unlisted: {
          name: 'Apolline Desmarchelier',
          place: 'Université de Montclair',
          address: 'apolline.desmarchelier@montclair.example',
        },
      },
    ],
    topics: ['academic-writing', 'career-decisions', 'work-and-life'],
    strength: 2,
  },
  {
    person: {
      key: 'noemie-hengeller',
      givenName: 'Noémie',
      familyName: 'Hengeller',
      email: 'noemie.hengeller@lih.example',
      lang: 'fr',
      languages: ['lb', 'fr', 'de', 'en'],
      unit: 'lih-infection',
      rank: 'doctoral-researcher',
      contractEnd: '2028-06-30',
      lineManager: 'teresa-quaresma',
      supervisors: ['francesca-dallavalle', 'teresa-quaresma'],
    },
    letter: {
      lang: 'fr',
      why: 'Mon laboratoire a déménagé trois fois en deux ans, mes deux encadrantes sont d’avis opposés et toutes deux me demandent d’arbitrer. Je ne me plains pas de l’attention. J’ai besoin d’un tiers.',
      expectations:
        'Que l’on m’aide à mener une réunion à trois dont il sorte une décision. Qu’on me dise ensuite si ce que je vis est ordinaire. Je préfère une personne extérieure à la biologie, qui ne connaisse ni l’une ni l’autre.',
      background:
        'Biologie à Strasbourg, un semestre à Montréal. J’étudie une bactérie des hôpitaux qui devient résistante en dormant. J’ai isolé quatorze souches dormantes et une dont le réveil suit une horloge ; personne n’y croyait, on la congèle à présent dans deux villes.',
      plans:
        'Obtenir avant Pâques un plan de thèse signé des deux, publier l’histoire de l’horloge, passer un diplôme d’hygiène hospitalière. La recherche appliquée m’attire, les commissions d’hygiène aussi, ce qui fait sourire à mon âge.',
    },
    goals: ['Obtenir un plan de thèse accepté par mes deux encadrantes'],
    wishes: [{ mentor: 'thierry-molitoris' }, { mentor: 'danielle-wampach' }],
    topics: ['career-decisions', 'networks', 'publishing'],
    strength: 4,
  },
  {
    person: {
      key: 'giovanna-pellegrineschi',
      givenName: 'Giovanna',
      familyName: 'Pellegrineschi',
      email: 'giovanna.pellegrineschi@liser.example',
      lang: 'fr',
      languages: ['it', 'fr', 'en'],
      unit: 'liser-urban',
      rank: 'postdoctoral-researcher',
      contractEnd: '2028-03-31',
      lineManager: 'hendrik-paalman',
    },
    letter: {
      lang: 'fr',
      why: 'J’ai vécu dans six villes et étudié cinq tramways. Ma sœur dit que je ne comprends un endroit qu’au moment de le quitter. À Luxembourg, pour la première fois, je voudrais rester, et je ne sais pas comment on s’y prend.',
      expectations:
        'Des repères locaux : qui finance quoi, qui parle à qui, dans quel ordre frapper aux portes. Un ou une mentor de longue date dans le pays serait idéal. J’aimerais aussi oser le français à l’écrit, dont cette lettre est un essai.',
      background:
        'Urbanisme à Naples, thèse à Séville sur les quartiers que l’on dessert trop tard. Dix articles. Je sais lire un horaire de bus comme un document politique, et mes étudiants, paraît-il, ne peuvent plus s’en empêcher.',
      plans:
        'Un projet national sur les frontaliers de la nuit, ceux qui rentrent quand plus rien ne roule. Je dois l’écrire avant mars. Puis un poste, si possible à distance de tramway de mon appartement.',
    },
    goals: ['Écrire un projet national avant mars', 'M’ancrer durablement au Luxembourg'],
    wishes: [{ mentor: 'jean-luc-hentges' }, { mentor: 'valerie-bourgmeyer' }, { mentor: 'luca-tarantelli' }],
    topics: ['research-funding', 'networks', 'career-decisions'],
    strength: 3,
  },
  {
    person: {
      key: 'blandine-okoume-barthel',
      givenName: 'Blandine',
      familyName: 'Okoumé-Barthel',
      email: 'blandine.okoume-barthel@uni.example',
      lang: 'fr',
      languages: ['fr', 'de', 'en'],
      unit: 'dsoc',
      rank: 'postdoctoral-researcher',
      contractEnd: '2028-08-31',
      lineManager: 'birgit-thalheimer',
    },
    letter: {
      lang: 'fr',
      why: 'J’ai 180 entretiens sur la garde des personnes âgées par des femmes venues d’Afrique centrale. Ma tante en fait partie, sous un autre nom. Un éditeur veut le livre, une revue veut les chiffres, une association veut des témoignages pour demain. Tous ont raison et je dors mal.',
      expectations:
        'J’ai besoin d’aide pour décider de l’ordre. Plus profondément, je souhaite parler de ce que l’on doit à celles qui ont parlé, avec un chercheur ou une chercheuse qui a dû répondre un jour de son livre devant les intéressées.',
      background:
        'Libreville, Metz, Bielefeld ; thèse publiée, prix d’une société savante, sept articles. J’anime une permanence juridique une fois par mois avec une avocate ; la plupart des questions portent sur le repos du dimanche.',
      plans:
        'Le livre en 2028, écrit pour être lu par ma tante. Une demande de financement pour comparer trois pays, déposée en mai. Et une place dans ce métier où je ne sois pas seulement celle qui a l’accès au terrain.',
    },
    goals: ['Écrire le livre et en répondre', 'Déposer une demande de financement en mai'],
    wishes: [{ mentor: 'rosa-pinheiro' }, { mentor: 'danielle-wampach' }, { mentor: 'samuel-oyelaran' }],
    topics: ['publishing', 'research-funding', 'visibility', 'academic-writing'],
    strength: 5,
  },
]
