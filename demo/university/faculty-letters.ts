import type { DemoApplication } from './types.ts'

export const facultyLetters: readonly DemoApplication[] = [
  {
    person: {
      key: 'pascale-thiltgen-roussy',
      givenName: 'Pascale',
      familyName: 'Thiltgen-Roussy',
      email: 'pascale.thiltgen-roussy@uni.example',
      lang: 'fr',
      languages: ['lb', 'fr', 'de', 'en'],
      unit: 'dlaw',
      rank: 'assistant-professor',
      contractEnd: '2029-08-31',
      lineManager: 'jerome-vauquelin',
    },
    letter: {
      lang: 'fr',
      why: 'Mon évaluation aura lieu au printemps 2028. J’ai lu le règlement, j’ai lu les commentaires du règlement, j’en ai même relevé deux contradictions que j’ai signalées au service compétent, lequel m’a remerciée. Je sais donc tout de la procédure et presque rien de ce qui s’y joue.\n\nCe qui me trouble n’est pas la charge. C’est d’avoir changé sans m’en apercevoir. Il y a cinq ans, je choisissais un sujet parce qu’il m’empêchait de dormir ; la semaine dernière, j’en ai écarté un excellent parce qu’il ne rentrerait pas avant 2028. La décision était raisonnable. J’aimerais vérifier, avec une personne qui a passé ce cap, que l’on retrouve ensuite l’usage des sujets déraisonnables.',
      expectations:
        'J’attends d’une mentor extérieure qu’elle lise mon dossier comme le lira un expert étranger, qui ne sait pas que notre faculté est petite, que j’y enseigne en trois langues et que le cours de procédure du premier semestre compte 240 inscrits. Qu’elle m’aide à décider ce qui doit être expliqué et ce qu’il vaut mieux laisser parler.\n\nJe souhaite également aborder la direction de thèses. J’ai deux doctorants. L’un avance trop vite, l’autre s’excuse d’exister, et je reproduis avec chacun, je le crains, ce que mon propre directeur faisait avec moi selon les jours. Enfin, je voudrais comprendre comment l’on devient une voix que l’on consulte sans être de tous les colloques : j’ai une fille de huit ans, et une semaine sur deux.',
      background:
        'Née à Ettelbruck, formée à Strasbourg, à Sarrebruck et à Louvain, j’ai soutenu en 2016 une thèse sur le silence de l’administration, c’est-à-dire sur ce qui arrive quand personne ne répond. Le sujet amusait ; il s’est révélé inépuisable. Après quatre années comme référendaire auprès d’une juridiction, j’ai été nommée professeure assistante en 2023.\n\nJ’ai publié un ouvrage, vingt et un articles et un commentaire que les greffes photocopient. Avec des collègues de linguistique, j’étudie à présent les réponses automatiques des administrations, qui répondent toujours et ne disent rien : le silence sous une autre forme. Ce projet m’a valu un financement national de trois ans. J’organise en outre, chaque automne, un concours de plaidoiries multilingues dont les finalistes apprennent à perdre dans une langue étrangère.',
      plans:
        'Dans l’immédiat, je veux remettre à l’automne 2027 un dossier dont je puisse dire qu’il me ressemble. Pour cela, j’ai besoin d’un second livre avancé, sinon achevé, et d’une réponse à la question de savoir s’il faut l’écrire en français, langue de mes lecteurs, ou en anglais, langue de mes experts.\n\nÀ plus long terme, j’aimerais fonder un observatoire du droit de la réponse publique, léger, à trois ou quatre personnes, qui réunirait des juristes, des linguistes et des agents de guichet. Je mesure que c’est un sujet déraisonnable. Je l’ai noté, avec une date : le lendemain de l’évaluation. Une mentor qui me rappellerait cette date me rendrait un grand service.',
    },
    goals: [
      'Remettre à l’automne 2027 un dossier de titularisation qui me ressemble',
      'Trouver ma manière de diriger des thèses',
    ],
    wishes: [{ mentor: 'isabelle-fontenay-ruiz' }],
    topics: ['tenure', 'publishing', 'leading-a-group', 'work-and-life'],
    strength: 5,
  },
  {
    person: {
      key: 'anjali-deshmukh-aaltonen',
      givenName: 'Anjali',
      familyName: 'Deshmukh-Aaltonen',
      email: 'anjali.deshmukh-aaltonen@uni.example',
      lang: 'en',
      languages: ['hi', 'en'],
      unit: 'dcs',
      rank: 'assistant-professor',
      contractEnd: '2029-05-31',
      lineManager: 'gilles-kauthen',
    },
    letter: {
      lang: 'en',
      why: 'Two years ago my group consisted of me and a very good printer. Today there are nine people, since three proposals that I had written as alternatives to one another were all accepted. I said yes to each of them on the telephone, in the same fortnight, in a voice which my husband describes as that of a person winning a horse.\n\nI now spend my days deciding things. Who goes to Vancouver, whether the seventh desk may face the window, what to do about a student who is brilliant and late. I am not unhappy, but I have not read a paper to the end since Easter. I should like to talk with somebody who has been through such growth, and in particular with somebody who afterwards decided how large to be.',
      expectations:
        'I hope for four or five long conversations rather than many short ones, with a professor of my own field, because the questions are entangled with the subject. Systems research needs hands. If I make the group smaller I must choose other problems, and I would like to have that discussion with a person who knows what the problems are worth.\n\nI want to hear about mistakes. How did you recognise the first person you ought not to have hired? Which meeting did you abolish? Have you ever given money back? I would also be thankful for an honest look at my record with a view to tenure in 2028: I have the impression that I am collecting everything except the two or three results by which one is remembered.',
      background:
        'I took my first degree in Mumbai, my doctorate in Helsinki, and spent three years in the research laboratory of a company in Dublin, where I learned that a system which fails gracefully is worth more than one that never fails on Fridays. Since 2023 I have been an assistant professor here. My subject is what happens in large distributed stores when a small part of the memory lies: not failing, simply wrong.\n\nOur detector has found wrong bits in the archives of two national libraries; one of them was in the date of birth of a composer. Thirty-eight publications, two best paper awards, funding of 2.4 million euros in total, and a course on operating systems for 160 students which I rebuilt from the ground up in my first year, and would do differently now, that is to say later.',
      plans:
        'By next summer I want to have a group of a size that I have chosen. It may be nine; it may be six, with the last three finishing properly and nobody replaced out of habit. I intend to write down what the group is for, on one page, together with its members, and to put on the door whatever remains of that page after a week.\n\nI also want to return to a problem of my own. There is one, about proving what a store has forgotten, which I have carried with me since Dublin. It needs me for two mornings a week and no one else. If at the end of the mentoring I have defended those mornings for three months in a row, I shall consider that a larger success than a fourth grant.',
    },
    goals: ['Choose the size and purpose of my group', 'Protect two mornings a week for my own research'],
    wishes: [
      { mentor: 'ingvar-stenholt' },
      { mentor: 'johan-wesseldijk' },
      {
        unlisted: {
          name: 'Philippa Thornquist',
          place: 'Harrowmere University',
          address: 'p.thornquist@harrowmere.example',
        },
      },
    ],
    topics: ['leading-a-group', 'tenure', 'research-funding', 'work-and-life'],
    strength: 5,
  },
  {
    person: {
      key: 'hannah-brueckenfeld',
      givenName: 'Hannah',
      familyName: 'Brückenfeld',
      email: 'hannah.brueckenfeld@uni.example',
      lang: 'de',
      languages: ['de', 'en'],
      unit: 'dbcs',
      rank: 'associate-professor',
      lineManager: 'jonas-wetterau',
    },
    letter: {
      lang: 'de',
      why: 'Im Juni hat mich der Dekan gefragt, ob ich mir vorstellen könne, ab 2028 die Leitung des Departments zu übernehmen. Ich habe um Bedenkzeit gebeten. Seither bedenke ich, und je länger ich es tue, desto deutlicher wird mir, dass ich keine Gründe abwäge, sondern Bilder: die Vorgängerin, die in ihrem letzten Amtsjahr die eigenen Daten nicht mehr wiedererkannte, und daneben die vielen Beschlüsse, über die ich mich in der Straßenbahn ärgere und die ich dann selbst fassen dürfte.\n\nIch bin 47, habe eine feste Professur und seit einigen Jahren das Gefühl, wissenschaftlich in einer guten Phase zu sein. Ich möchte diese Entscheidung nicht aus Pflichtgefühl treffen und ebenso wenig aus Furcht. Bis Ostern erwartet man meine Antwort.',
      expectations:
        'Ich würde gern mit einer Kollegin sprechen, die ein solches Amt ausgeübt hat und danach wieder Forscherin war, oder es gleichzeitig blieb, sofern das möglich ist. Konkrete Fragen habe ich viele. Was verhandelt man vorher: Personal, Freisemester, eine Stelle für die laufenden Projekte? Wie spricht man mit Menschen über ihre Leistung, mit denen man fünfzehn Jahre lang über deren Kinder gesprochen hat? Welche Konflikte erbt man und von welchen erfährt man zu spät?\n\nDaneben wünsche ich mir einen klaren Blick auf meine Eigenheiten. Ich gelte als ausgleichend. Im engsten Kreis gelte ich als nachtragend. Beides wird in einem Amt vermutlich größer, und ich wüsste gern, was sich dagegen tun lässt, bevor Türschilder gedruckt werden.',
      background:
        'Studiert habe ich in Würzburg und Aberdeen, promoviert in Tübingen über das Vergessen von Absichten, also darüber, weshalb man in den Keller geht und dort nicht mehr weiß, warum. Nach sechs Jahren als Juniorprofessorin kam ich 2017 nach Luxemburg. Mein Labor untersucht heute das Gedächtnis im Alltag, mit Geräten in Küchen und Bussen und mit 260 Teilnehmenden zwischen 18 und 94 Jahren.\n\nIch habe 58 Artikel veröffentlicht, elf Promotionen begleitet und zwei größere Projekte geleitet; das dritte beginnt im Januar. In der Selbstverwaltung war ich Studiengangsleiterin, Mitglied der Ethikkommission und Vertreterin im Universitätsrat, wo ich gelernt habe, dass die wichtigste Stelle eines Protokolls die ist, an der nichts steht. Zwölf Jahre lang habe ich daneben mit meinen Schwestern unseren Vater versorgt, der im vorigen Herbst gestorben ist.',
      plans:
        'Zunächst will ich bis Ostern entscheiden. Sage ich zu, dann mit schriftlichen Bedingungen und mit einer Idee, wofür ich diese vier Jahre nutzen will; mir schwebt eine gemeinsame Betreuungsordnung vor, nach der niemand mehr allein von einer Person abhängt. Lehne ich ab, möchte ich so ablehnen, dass die nächste Kollegin leichter gefragt werden kann und nicht schwerer.\n\nWissenschaftlich arbeite ich auf ein Buch hin, das ich für Menschen außerhalb des Faches schreiben will, über das Behalten von Vorsätzen. Es hat einen Verlag, einen Titel und seit drei Jahren ein erstes Kapitel. Welche der beiden Aufgaben der anderen den Platz nimmt oder ob sie sich am Ende sogar helfen, das würde ich im Mentoring gern herausfinden.',
    },
    goals: ['Bis Ostern über die Leitung des Departments entscheiden', 'Bedingungen für das Amt aushandeln'],
    wishes: [{ mentor: 'dorothea-luettgenau' }, { mentor: 'ursula-hagedorn-weiss' }],
    topics: ['leading-a-group', 'career-decisions', 'work-and-life', 'visibility'],
    strength: 5,
  },
  {
    person: {
      key: 'folasade-ogunleye-martins',
      givenName: 'Folasade',
      familyName: 'Ogunleye-Martins',
      email: 'folasade.ogunleye-martins@uni.example',
      lang: 'en',
      languages: ['en', 'fr'],
      unit: 'lcsb-systems',
      rank: 'senior-research-scientist',
      lineManager: 'lorenzo-gaspari',
    },
    letter: {
      lang: 'en',
      why: 'If you have published with data from our centre in the past six years, the chances are three in four that the data passed through my platform, and one in nine that my name is on the paper. I know these figures because in a weak moment I computed them.\n\nI built the platform. I am proud of it and I do not wish to run from it. But I have been asked to apply in the next promotion round, and when I sat down to write the statement of research I found that I had written a list of services. Somewhere in these years there must be a scientist with an idea, since somebody decided how all of this should fit together. I would like help in finding her and in introducing her to a committee.',
      expectations:
        'There are people in other places who lead what everyone uses. I have met two of them at conferences; we recognised each other at once, by the telephone face down on the table. I want to be mentored by a person of this kind who has also been promoted, and to ask how the case was made. By whom was it made? With which letters, and what was left out?\n\nI would be grateful for advice on people as well. My team are eleven engineers and biologists on four types of contract. The best of them will leave if I cannot show them a next step, and I cannot show them what I have not found for myself. And I would like to talk about saying no to friends, for every request that I get comes from one.',
      background:
        'Born in Ibadan, raised partly in Leeds; mathematics in Manchester, a doctorate in computational biology in Warsaw because of a man, who did not last, and a supervisor, who did. Seven years as a bioinformatician in a hospital, where reports had to be right by nine in the morning. In Luxembourg since 2016, with a permanent contract since 2019.\n\nMy platform joins the records, the samples and the measurements of 14 studies, with consent travelling along with each number, so that when a patient withdraws, she is gone within the hour, everywhere. Others copy files; we can prove what happened to each. Five institutes abroad have adopted the design. I have 63 papers in the middle of the list, four at the ends, a national award for research infrastructure and, on my desk, a mug from the group in Oslo that says “Ask Sade first”.',
      plans:
        'In the next year I intend to write the paper I have owed for six: on consent that follows data, as an idea and not as a manual. I know the first sentence. I will give it the mornings of July, when the building is empty.\n\nI shall then apply for promotion, with a statement of three pages in which the word “support” does not occur. And whatever the result I want to leave a ladder behind me: three steps for people in platforms, with titles, criteria and pay, agreed with the directorate. I have a draft. It needs an ally from outside whom the directorate cannot call a colleague with an interest. I have no further plans at present; after that I would like to sleep.',
    },
    goals: [
      'Write the paper on consent that follows data',
      'Apply for promotion with a research statement of my own',
      'Agree on career steps for people in platforms',
    ],
    wishes: [
      { mentor: 'zofia-grabczewska' },
      {
        unlisted: {
          name: 'Solvår Tangen-Eide',
          place: 'Nordhavn University',
          address: 'https://platforms.nordhavn.example/tangen-eide',
        },
      },
    ],
    topics: ['visibility', 'leading-a-group', 'tenure', 'open-science'],
    strength: 5,
  },
  {
    person: {
      key: 'alix-kerguennou',
      givenName: 'Alix',
      familyName: 'Kerguennou',
      email: 'alix.kerguennou@uni.example',
      lang: 'fr',
      languages: ['fr', 'en', 'de'],
      unit: 'c2dh',
      rank: 'senior-research-scientist',
      lineManager: 'fabien-tanguy',
    },
    letter: {
      lang: 'fr',
      why: 'Je dirige depuis dix ans des projets d’histoire publique : une exposition dans un train, un podcast sur les douaniers, une encyclopédie de quartier écrite par ses habitants. À chaque fois, l’équipe se forme, réussit, puis se disperse. J’ai compté : quarante-trois contrats à durée déterminée signés de ma main, quatre personnes encore dans le métier.\n\nJe bénéficie moi-même d’un emploi stable. Cette asymétrie me pèse plus que je ne l’avais prévu. Je ne souhaite pas monter un onzième projet sans avoir réfléchi, en compagnie d’une personne plus aguerrie, à ce que signifie diriger dans ces conditions, et à ce que l’on pourrait inventer d’autre.',
      expectations:
        'Je n’attends pas de recette. J’aimerais confronter ma pratique à celle d’une ou d’un collègue qui dirige un lieu, musée, centre ou collection, et qui a dû arbitrer entre l’audace d’un programme et la durée des emplois. Peu importe le pays, pourvu que l’on y manque aussi d’argent.\n\nJe voudrais parler d’évaluation. Mes travaux sont vus par des milliers de personnes et peu cités ; je ne m’en plains pas, mais mes jeunes collègues, eux, en paient le prix au moment de postuler. Comment leur assurer, dans un projet collectif, une part qui soit à eux ? J’ai essayé les signatures multiples, les chapitres, les billets. Rien n’a vraiment convaincu les jurys, et je dois dire que j’en suis parfois.',
      background:
        'Historienne de formation, après des études à Rennes, à Berlin et à Florence, j’ai soutenu une thèse sur les gares frontières entre 1918 et 1957. J’ai ensuite travaillé quatre ans dans un musée des chemins de fer, comme responsable des publics, avant de rejoindre le centre en 2014. Titulaire depuis 2018, habilitée l’an dernier.\n\nDeux livres, une trentaine d’articles, un prix européen du patrimoine reçu avec vingt-sept personnes sur une scène prévue pour six. Je siège au conseil de deux musées. Je donne un cours de master intitulé « À qui appartient le passé ? », que les étudiantes et les étudiants terminent en remettant un objet à quelqu’un qui ne l’a pas demandé, et en racontant la suite.',
      plans:
        'Je prépare pour 2028 une demande de programme à long terme : cinq ans, une équipe stable de cinq personnes, moins d’événements et davantage de suites. Il me faudra convaincre l’université, deux communes et une fondation, qui n’ont pas les mêmes raisons de dire oui.\n\nJe m’interroge aussi sur le poste de directrice adjointe qui se libérera bientôt. J’y vois un moyen d’agir sur les contrats, et le risque de ne plus faire d’histoire. D’ici à la fin du mentorat, je voudrais avoir écrit la demande, rencontré trois directrices de musées pour leur poser la même question, et dit à mes quatre survivants ce que je compte entreprendre. Ils attendent depuis un moment.',
    },
    goals: [
      'Obtenir un programme à long terme avec une équipe stable',
      'Décider de ma candidature à la direction adjointe',
    ],
    wishes: [
      { mentor: 'berengere-autissier' },
      {
        unlisted: {
          name: 'Ludivine Sarrazac',
          place: 'Musée des Écluses, Montclair',
          address: 'https://musee-des-ecluses.example/equipe',
        },
      },
      {
        unlisted: {
          name: 'Gerlinde Passauer-Thoma',
          place: 'Universität Lindenau',
          address: 'g.passauer-thoma@lindenau.example',
        },
      },
    ],
    topics: ['leading-a-group', 'research-funding', 'networks', 'visibility'],
    strength: 4,
  },
]
