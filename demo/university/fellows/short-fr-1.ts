import type { DemoApplication } from '../types.ts'

export const shortFr1: readonly DemoApplication[] = [
  {
    person: {
      key: 'clemence-vauthier-roche',
      givenName: 'Clémence',
      familyName: 'Vauthier-Roche',
      email: 'clemence.vauthier-roche@uni.example',
      lang: 'fr',
      languages: ['fr', 'en'],
      unit: 'dlaw',
      rank: 'doctoral-researcher',
      contractEnd: '2028-09-30',
      lineManager: 'jerome-vauquelin',
      supervisors: ['jerome-vauquelin'],
    },
    letter: {
      lang: 'fr',
      why: 'Je travaille sur la responsabilité des plateformes, un sujet dont la réglementation change tous les trois mois. J’ai déjà jeté un chapitre. Je crains moins d’en jeter un second que de ne plus savoir quand une thèse peut s’arrêter.',
      expectations:
        'J’aimerais échanger avec une personne qui a fini quelque chose de mouvant. Comment fixe-t-on une date, comment la défend-on devant son directeur, devant soi ? Des rendez-vous courts et réguliers me conviendraient mieux que de longues séances.',
      background:
        'Droit à Strasbourg, un an chez un fournisseur d’accès où je répondais aux plaintes, puis la thèse. Deux notes de jurisprudence publiées, et des travaux dirigés en première année qui me rappellent chaque semaine pourquoi les définitions servent.',
      plans:
        'Je voudrais soutenir à l’automne 2028, puis tenter un postdoctorat dans une équipe mixte, avec des informaticiens. D’ici à l’été, mon objectif se résume à un plan définitif et une date butoir pour la veille juridique.',
    },
    goals: ['Fixer une date et un plan définitif pour ma thèse'],
    wishes: [{ mentor: 'corinne-majerus' }, { mentor: 'miguel-arrizabal' }],
    topics: ['academic-writing', 'interdisciplinary-work', 'career-decisions'],
    strength: 2,
  },
  {
    person: {
      key: 'maite-schoellen',
      givenName: 'Maïté',
      familyName: 'Schoellen',
      email: 'maite.schoellen@lih.example',
      lang: 'fr',
      languages: ['lb', 'fr', 'de', 'en'],
      unit: 'lih-oncology',
      rank: 'postdoctoral-researcher',
      contractEnd: '2028-02-29',
      lineManager: 'marc-antoine-rieffel',
    },
    letter: {
      lang: 'fr',
      why: 'On m’appelle quand les chiffres ne vont pas. J’analyse les données de six équipes, je suis remerciée à la fin de tous leurs articles et auteure d’aucun, ou presque. Je commence à trouver que la gratitude occupe trop de place dans mon CV.',
      expectations:
        'Je cherche une personne qui a imposé des règles d’auteur dans sa maison, ou qui en a subi l’absence. Apprendre à dire non à la septième équipe, ce serait déjà beaucoup. J’apprécierais que cela puisse se faire en luxembourgeois.',
      background:
        'Mathématiques appliquées à Lausanne, doctorat à Heidelberg sur l’hétérogénéité des tumeurs, retour au pays en 2024. J’ai écrit la chaîne d’analyse que tout l’institut utilise. Douze articles, dont deux en première position.',
      plans:
        'Faire reconnaître mon travail par une charte que je suis en train de rédiger, puis monter une petite équipe de méthodes, avec ses propres questions. Si cela ne se peut pas ici, je regarderai de l’autre côté de la frontière.',
    },
    goals: ['Faire adopter une charte des auteurs', 'Publier deux articles en première position'],
    wishes: [{ mentor: 'deepak-somasundaram' }, { mentor: 'katarzyna-lipowska' }, { mentor: 'myriam-krombach' }],
    topics: ['publishing', 'visibility', 'leading-a-group', 'open-science'],
    strength: 4,
  },
  {
    person: {
      key: 'abdelkader-rahmouni',
      givenName: 'Abdelkader',
      familyName: 'Rahmouni',
      email: 'abdelkader.rahmouni@uni.example',
      lang: 'fr',
      languages: ['fr', 'en'],
      unit: 'deng',
      rank: 'doctoral-researcher',
      contractEnd: '2027-10-31',
      lineManager: 'anselm-kirchgaessner',
      supervisors: ['anselm-kirchgaessner'],
    },
    letter: {
      lang: 'fr',
      why: 'Mon sujet, la chaleur perdue des centres de données, intéresse tout le monde en ce moment. Je reçois des appels d’entreprises que je ne connais pas, auxquelles je ne sais ni que dire ni que taire. Mon encadrant me laisse libre, ce qui est flatteur et peu commode.',
      expectations:
        'Un mentor qui connaît les contrats avec l’industrie, et peut m’expliquer ce que l’on donne lorsque l’on donne un conseil. Je souhaite également travailler ma façon de refuser ; en arabe je sais faire, en anglais je deviens brutal.',
      background:
        'École d’ingénieurs à Tlemcen, master à Nancy, deux ans dans un bureau d’études de chauffage. En thèse, j’ai montré qu’un serveur peut chauffer une piscine, calculs et piscine à l’appui. Trois communications, un article en cours d’évaluation.',
      plans:
        'Soutenir à l’automne prochain. Ensuite un poste de recherche et développement, ou bien une chaire industrielle si quelqu’un veut de moi comme postdoctorant. Je voudrais avoir visité quatre entreprises d’ici là, en ayant préparé mes questions.',
    },
    goals: ['Comprendre les contrats de recherche avec les entreprises'],
    wishes: [],
    described: {
      traits: ['worked-in-industry', 'industry', 'leads-a-group'],
      text: 'Quelqu’un qui a négocié des contrats avec des entreprises, des deux côtés de la table.',
    },
    topics: ['industry', 'career-decisions', 'networks'],
    strength: 3,
  },
  {
    person: {
      key: 'luisa-nogueira-pires',
      givenName: 'Luísa',
      familyName: 'Nogueira-Pires',
      email: 'luisa.nogueira-pires@uni.example',
      lang: 'fr',
      languages: ['pt', 'fr', 'lb', 'de'],
      unit: 'desw',
      rank: 'doctoral-researcher',
      contractEnd: '2028-07-31',
      lineManager: 'danielle-wampach',
      supervisors: ['danielle-wampach'],
    },
    letter: {
      lang: 'fr',
      why: 'Je suis éducatrice de formation et je rédige une thèse sur les foyers de jour. Sur le terrain, on me demande si j’ai changé de camp. À l’université, on me félicite de ma « proximité ». J’aimerais un endroit où réfléchir à cette distance qui n’est juste nulle part.',
      expectations:
        'De mon mentor ou de ma mentor, j’attends surtout de l’expérience dans l’accompagnement des écritures longues : je note tout, je classe bien, je ne rédige pas. Il me faudrait aussi quelqu’un pour me rappeler que le mieux est une forme de retard.',
      background:
        'Neuf ans dans une maison relais à Pétange, dont trois comme responsable ; un bachelor puis un master en cours d’emploi ; doctorante depuis 2024. Soixante-dix heures d’enregistrements d’enfants qui jouent à la sieste, et un premier article, refusé deux fois, accepté la troisième.',
      plans:
        'Rédiger deux chapitres avant septembre, présenter mon travail aux équipes qui m’ont accueillie, en luxembourgeois et en portugais, puis chercher un poste où l’on forme celles et ceux qui travaillent avec les petits.',
    },
    goals: ['Rédiger deux chapitres avant septembre', 'Restituer mes résultats aux équipes'],
    wishes: [{ mentor: 'friederike-solbach' }, { mentor: 'rosa-pinheiro' }],
    topics: ['academic-writing', 'teaching', 'career-decisions'],
    strength: 4,
  },
  {
    person: {
      key: 'amandine-roussillon',
      givenName: 'Amandine',
      familyName: 'Roussillon',
      email: 'amandine.roussillon@uni.example',
      lang: 'fr',
      languages: ['fr', 'en'],
      unit: 'lcsb-systems',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-12-31',
      lineManager: 'lorenzo-gaspari',
    },
    letter: {
      lang: 'fr',
      why: 'J’ai toujours changé de sujet au bon moment : les plantes, les levures, l’intestin. Cela m’a donné des collègues partout et une signature nulle part. Un rapporteur vient de l’écrire noir sur blanc, et je n’ai rien trouvé à répondre.',
      expectations:
        'Relire mon parcours avec quelqu’un d’extérieur, pour y trouver un fil qui ne soit pas inventé après coup. S’il n’y en a pas, autant le savoir. Une mentor qui a elle-même bifurqué comprendrait mieux ce que cela apporte.',
      background:
        'Agronomie à Montpellier, doctorat à Gand, un postdoctorat à Barcelone, un autre ici. Des modèles mathématiques chaque fois, appliqués à des êtres vivants très divers. Treize articles, onze premiers auteurs différents.',
      plans:
        'Écrire un projet personnel de deux pages dans les trois mois, le soumettre à cinq lecteurs francs, puis viser un concours de chercheuse au printemps 2028. À défaut, l’ingénierie de recherche me tente réellement.',
    },
    goals: ['Formuler un projet de recherche qui m’appartienne'],
    wishes: [],
    described: {
      traits: ['changed-discipline', 'interdisciplinary-work', 'sits-on-panels'],
      text: 'Une personne qui a changé plusieurs fois de sujet et en a fait une force.',
    },
    avoid: [
      {
        name: 'Leïla Zerrouki',
        person: 'leila-zerrouki',
        reason: 'Nous avons un projet commun en cours d’évaluation.',
      },
    ],
    topics: ['career-decisions', 'research-funding', 'interdisciplinary-work'],
    strength: 3,
  },
  {
    person: {
      key: 'penelope-garancher',
      givenName: 'Pénélope',
      familyName: 'Garancher',
      email: 'penelope.garancher@uni.example',
      lang: 'fr',
      languages: ['fr', 'en', 'es'],
      unit: 'dem',
      rank: 'postdoctoral-researcher',
      contractEnd: '2028-06-30',
      lineManager: 'hugo-lanzarote',
    },
    letter: {
      lang: 'fr',
      why: 'J’étudie les entreprises familiales et la manière dont elles choisissent leur héritier. À la réunion de notre département, j’ai reconnu exactement le même processus. J’ai ri, puis je me suis demandé si j’étais dans la famille.',
      expectations:
        'Comprendre les règles tacites avant qu’elles ne s’appliquent à moi. Une mentor qui siège dans des instances pourrait m’en donner la grammaire. Je voudrais aussi m’exercer à parler de mes travaux à des dirigeants sans adopter leur vocabulaire.',
      background:
        'Gestion à Bordeaux, doctorat à Barcelone, trois hivers à interroger des familles de vignerons, de transporteurs et d’hôteliers. Neuf articles, un cas d’école enseigné dans quatre pays, une invitation par an à un mariage d’enquêtés.',
      plans:
        'Présenter ma candidature comme professeure assistante dès cet hiver, dans trois pays ; ouvrir en parallèle un second terrain sur les successions manquées, dont personne ne parle et qui m’intéressent bien davantage.',
    },
    goals: ['Préparer mes candidatures de professeure assistante', 'Ouvrir un second terrain de recherche'],
    wishes: [{ mentor: 'helene-courtadon' }, { mentor: 'ngozi-ekwueme' }, { mentor: 'danielle-wampach' }],
    topics: ['tenure', 'visibility', 'publishing'],
    strength: 3,
  },
  {
    person: {
      key: 'herve-mbarga-leroy',
      givenName: 'Hervé',
      familyName: 'Mbarga-Leroy',
      email: 'herve.mbarga-leroy@uni.example',
      lang: 'fr',
      languages: ['fr', 'en'],
      unit: 'snt-space',
      rank: 'doctoral-researcher',
      contractEnd: '2028-01-31',
      lineManager: 'vikram-desikan',
      supervisors: ['vikram-desikan'],
    },
    letter: {
      lang: 'fr',
      why: 'Je calcule des orbites à longueur de journée et je n’ai aucune idée de la mienne. Trois camarades de promotion travaillent déjà pour des opérateurs. Ils me demandent quand j’arrive. Ma réponse était « bientôt » ; depuis un an, c’est « pourquoi ? ».',
      expectations:
        'Un échange avec un ou une aînée qui n’a rien à me vendre. Je voudrais apprendre à présenter mes résultats en dehors des cercles de spécialistes et trouver un rythme, car je travaille par crises, souvent la nuit, et cela finit par se voir.',
      background:
        'Né à Douala, prépa à Yaoundé, école d’aéronautique à Toulouse. Ma thèse concerne l’évitement de collisions quand cinq mille satellites bougent en même temps. Un article publié, un logiciel de démonstration que des lycéens utilisent à la cité des sciences.',
      plans:
        'Il me reste quatorze mois. Je veux les répartir, terminer en janvier 2028 et avoir choisi avant l’été entre une agence, une entreprise et un postdoctorat, sur la base de visites et non d’impressions.',
    },
    goals: ['Choisir entre agence, entreprise et postdoctorat', 'Installer un rythme de travail tenable'],
    wishes: [{ mentor: 'leila-zerrouki' }, { mentor: 'samuel-oyelaran' }],
    topics: ['career-decisions', 'industry', 'work-and-life'],
    strength: 3,
  },
  {
    person: {
      key: 'chantal-origer-baum',
      givenName: 'Chantal',
      familyName: 'Origer-Baum',
      email: 'chantal.origer-baum@lih.example',
      lang: 'fr',
      languages: ['lb', 'fr', 'de', 'en'],
      unit: 'lih-precision',
      rank: 'doctoral-researcher',
      contractEnd: '2028-05-31',
      lineManager: 'nadia-belkhodja',
      supervisors: ['nadia-belkhodja'],
    },
    letter: {
      lang: 'fr',
      why: 'Infirmière de nuit pendant vingt et un ans, je sais à quelle heure les gens ont peur. C’est vers quatre heures, et ce n’est écrit dans aucun dossier. J’en ai fait mon sujet de thèse, à quarante-six ans, et mon entourage attend que cela me passe.',
      expectations:
        'Je voudrais être prise au sérieux et, d’abord, apprendre à me présenter sérieusement. Je commence toutes mes interventions par « je ne suis qu’infirmière ». Une personne venue d’un autre métier, qui a su garder le premier dans le second, m’apprendrait beaucoup.',
      background:
        'Soins intensifs à Esch et à Ettelbruck, master en sciences infirmières à Liège, à distance. Depuis deux ans, je recueille avec onze collègues ce que l’on fait quand on ne fait rien : 640 nuits décrites. Un article accepté ; les médecins du service me demandent désormais mon avis avant de changer un éclairage.',
      plans:
        'Soutenir au printemps 2028, créer ensuite le premier poste de chercheuse en soins d’un hôpital luxembourgeois. Le directeur n’a pas dit non. J’ai besoin d’un projet, d’un budget et d’une façon de le dire qui ne ressemble pas à une demande de congé.',
    },
    goals: ['Créer un poste de recherche en soins infirmiers', 'Présenter mon travail sans m’excuser'],
    wishes: [{ mentor: 'gudrun-eschweiler' }, { mentor: 'elisabeth-nordqvist' }, { mentor: 'danielle-wampach' }],
    topics: ['visibility', 'interdisciplinary-work', 'networks', 'career-decisions'],
    strength: 5,
  },
]
