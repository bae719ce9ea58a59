import type { DemoApplication } from '../types.ts'

export const lettersFr2: readonly DemoApplication[] = [
  {
    person: {
      key: 'ines-carvalhal',
      givenName: 'Inês',
      familyName: 'Carvalhal',
      email: 'ines.carvalhal@liser.example',
      lang: 'fr',
      languages: ['pt', 'fr', 'lb', 'en'],
      unit: 'liser-living',
      rank: 'doctoral-researcher',
      contractEnd: '2028-02-28',
      lineManager: 'veronique-staudt',
      supervisors: ['veronique-staudt'],
    },
    letter: {
      lang: 'fr',
      why: 'Ma thèse porte sur la pauvreté des gens qui travaillent. Dans le questionnaire de l’enquête que j’exploite figure une question sur la capacité du ménage à faire face à une dépense imprévue. Je me souviens de la réponse de ma mère à une enquêtrice, en 2006, dans notre cuisine de Schifflange : elle avait dit oui, parce qu’elle ne voulait pas que l’on pense le contraire. Je sais donc, d’une source que je ne peux pas citer, qu’au moins une ligne de la base est fausse.\n\nCette phrase, je ne l’avais jamais écrite avant aujourd’hui. Mes collègues savent que je suis d’ici ; peu savent de quel ici. J’arrive à la moitié de la thèse, et le moment approche où il me faudra décider ce que je fais de ce savoir-là : le taire, comme jusqu’à présent, en faire une note de méthode, ou peut-être en faire mon sujet.',
      expectations:
        'J’attends d’une ou d’un mentor qu’il ou elle ait traversé la même distance, et depuis assez longtemps pour en parler sans gêne. Je voudrais savoir comment ces personnes présentent leur parcours dans un dossier, si elles le présentent, et ce qu’elles répondent lorsqu’on leur dit que leur recherche doit être « très personnelle ».\n\nJ’ai aussi des questions plus terre à terre. Faut-il partir à l’étranger après la thèse quand on est, pour ses parents, l’interprète auprès de la commune, du médecin et de la caisse de maladie ? Existe-t-il des séjours assez courts pour compter, ou assez longs pour compter et néanmoins fractionnables ? Comment demande-t-on une lettre de recommandation à quelqu’un que l’on vouvoie depuis trois ans et qui vous appelle par le prénom d’une autre ?\n\nDu programme, je retiens surtout les groupes de pairs. Je n’ai pas encore, dans ce métier, d’amie à qui je puisse téléphoner sans préparer mes phrases.',
      background:
        'Née à Esch de parents arrivés de Viseu, j’ai fait toute ma scolarité au Luxembourg, où l’on m’a orientée en classe technique à cause de l’allemand. J’en suis ressortie trois ans plus tard à cause des mathématiques. Sociologie et statistique à Liège, avec des étés à la caisse d’un supermarché de Belval dont la fenêtre du fond donnait sur le chantier de l’université. Pendant ma première année de doctorat, j’ai encore reconnu des clients dans l’ascenseur.\n\nJe travaille sur les données de trois pays et sur quarante entretiens que j’ai menés en portugais, en français et en luxembourgeois. J’ai montré que les mesures habituelles sous-estiment les difficultés des ménages qui envoient de l’argent ailleurs, puisque cet argent est compté comme leur niveau de vie. Un article paraît en mars. Un syndicat m’a invitée à en parler dans sa maison de vacances, devant deux cents personnes ; c’est la seule fois où mes parents sont venus m’écouter. Ma mère a trouvé que je parlais bien, mais trop vite.',
      plans:
        'Terminer la thèse en février 2028, avec un dernier chapitre sur ce que les gens répondent quand ils ont honte. Pour l’écrire correctement, je dois apprendre des méthodes que personne n’utilise à l’institut, et j’ai repéré une école d’été à Essex ainsi qu’une équipe à Gand qui m’accueillerait deux fois six semaines.\n\nEnsuite, j’hésite entre la recherche publique et l’organisme statistique, où l’on décide des questions que l’on pose dans les cuisines. Je vois bien que le second choix passe pour moins noble. Pour ma part, je n’en suis pas sûre, et j’aimerais en discuter avec une personne qui ne trouve pas la question étrange. À la fin du mentorat, je voudrais pouvoir expliquer en luxembourgeois, en trois minutes, à l’émission du matin, ce que ma thèse change. Quelqu’un d’autre dans une autre cuisine écoutera.',
    },
    goals: ['Décider de la place de mon histoire dans ma recherche', 'Organiser deux séjours courts à l’étranger'],
    wishes: [{ mentor: 'danielle-wampach' }, { mentor: 'rosa-pinheiro' }],
    topics: ['visibility', 'international-mobility', 'career-decisions', 'academic-writing'],
    strength: 5,
  },
  {
    person: {
      key: 'mathilde-pasquiou',
      givenName: 'Mathilde',
      familyName: 'Pasquiou',
      email: 'mathilde.pasquiou@uni.example',
      lang: 'fr',
      languages: ['fr', 'de', 'en'],
      unit: 'dhum',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-12-31',
      lineManager: 'marguerite-schiltges',
    },
    letter: {
      lang: 'fr',
      why: 'Je traduis. Plus exactement, j’étudie ce que l’on a perdu et gagné en traduisant des livrets d’opéra vers l’allemand et le français entre 1780 et 1850, à Luxembourg, à Metz et à Trèves, dans des théâtres qui n’existent plus et où l’on chantait parfois en deux langues le même soir. C’est un travail de miniature. Il demande de bons yeux, des jours entiers de silence et un poste ; j’ai les deux premiers.\n\nOn me conseille depuis peu de « changer d’échelle ». L’expression revient chez mes évaluateurs, chez ma responsable, dans un courriel d’éditeur. Je comprends le reproche et ne sais qu’en faire. Dois-je étudier davantage de livrets, ou dire plus de choses d’un seul ? Suis-je trop minutieuse, ou pas assez audacieuse dans la manière de présenter ce que la minutie découvre ? J’espère que le mentorat m’aidera à traduire cette phrase-là.',
      expectations:
        'Il me faudrait quelqu’un qui lise, et qui lise en étranger. Un historien, une juriste, une chercheuse en mécanique des sols : peu importe, pourvu que cette personne me dise à quelle page elle a décroché. Mes pairs sont trop polis, ou bien ils s’intéressent à la même chanteuse.\n\nJe souhaiterais également découvrir les métiers voisins. On parle toujours de la carrière universitaire comme d’une échelle, alors que j’aperçois autour de moi des éditrices, des conservateurs, des gens qui dirigent des festivals et d’autres qui construisent des bases de données. J’ai trente-trois ans et je n’ai jamais déjeuné avec l’un d’eux.\n\nQuant au rythme, je préfère des rencontres espacées, préparées, et une vraie conversation plutôt que des fiches. J’enverrais chaque fois une page à l’avance. Je promets de ne pas la réécrire la nuit précédente.',
      background:
        'Formation de violoniste au conservatoire de Rennes, interrompue à vingt ans par une tendinite, puis lettres modernes et études germaniques à Lyon, thèse en cotutelle avec Fribourg-en-Brisgau. Cette thèse est devenue un livre l’an dernier. Il a reçu quatre comptes rendus, dont un qui me reproche une virgule, à raison.\n\nDepuis deux ans, au Luxembourg, je constitue le catalogue des représentations bilingues dans la région : 1 340 soirées à ce jour, reconstituées à partir d’affiches, de factures de chandelles et des rapports d’un commissaire de police qui détestait le ténor. J’enseigne la traduction à des étudiants qui passent d’une langue à l’autre avec une aisance que je leur envie ; c’est en les écoutant que j’ai compris que mes théâtres frontaliers n’avaient rien d’une exception. Avec l’un d’eux, nous avons monté une scène d’époque en deux langues. Le public, au foyer, s’est disputé pour savoir qui avait compris quoi. J’ai rarement été aussi contente.',
      plans:
        'Mon contrat prend fin avec l’année 2027. J’ai jusque-là trois chantiers. Publier le catalogue en accès libre, avec une carte où l’on pourra suivre une troupe de ville en ville. Écrire un article qui ose une thèse, une seule, sur le plurilinguisme comme plaisir et non comme problème ; je me le suis promis pour Pâques. Présenter enfin un projet individuel, à Luxembourg ou en Allemagne, qui prenne pour objet les spectateurs plutôt que les textes.\n\nJe ne cherche pas à tout prix une chaire. Ce que je cherche, c’est un lieu où l’attention aux petites choses ne soit pas une coquetterie. S’il se trouve dans une bibliothèque ou dans un théâtre, je saurai le reconnaître, pour peu qu’on m’ait montré où regarder.',
    },
    goals: [
      'Écrire un article qui défende une seule thèse, et la défende bien',
      'Connaître cinq métiers voisins du mien',
    ],
    wishes: [{ mentor: 'guillaume-roquelaure' }, { mentor: 'matthias-ohlendorf' }, { mentor: 'helene-courtadon' }],
    topics: ['academic-writing', 'publishing', 'career-decisions', 'open-science'],
    strength: 4,
  },
  {
    person: {
      key: 'yasmine-berrada',
      givenName: 'Yasmine',
      familyName: 'Berrada',
      email: 'yasmine.berrada@uni.example',
      lang: 'fr',
      languages: ['fr', 'en'],
      unit: 'lcsb-systems',
      rank: 'doctoral-researcher',
      contractEnd: '2028-01-31',
      lineManager: 'lorenzo-gaspari',
      supervisors: ['deepak-somasundaram', 'lorenzo-gaspari'],
    },
    letter: {
      lang: 'fr',
      why: 'On m’a dit qu’une bonne lettre répondait aux questions avant qu’elles ne soient posées. Voici donc celles que je me pose.\n\nPourquoi candidater maintenant ? Parce que je suis à mi-parcours, que ma thèse avance et que, pourtant, je me surprends à chercher sur mon téléphone des annonces de pharmacies à reprendre dans le Berry.\n\nSuis-je découragée ? Non. Je suis fatiguée d’être bilingue à sens unique. Dans mon équipe de bio-informatique, je suis la pharmacienne, celle qui sait ce qu’est un foie. À l’hôpital partenaire, je suis l’informaticienne, celle à qui l’on confie l’imprimante. Je traduis toute la journée, et le soir j’ignore dans quelle langue j’ai pensé.\n\nQu’est-ce que le mentorat y changerait ? Il me montrerait au moins une personne pour qui cet entre-deux est devenu une adresse.',
      expectations:
        'Qu’est-ce que j’attends d’une mentor ? Qu’elle me raconte les années que les biographies officielles résument par « puis ». Comment elle a appris à ne plus s’excuser, dans aucune des deux maisons. À partir de quand elle a cessé de refaire en cachette, la nuit, les calculs de ses collègues.\n\nEt d’un mentor ? La même chose.\n\nSuis-je prête à entendre des choses désagréables ? Je préfère, oui. À mon dernier comité de suivi, tout le monde a été charmant, et j’ai su trois semaines plus tard, par une secrétaire, que l’on doutait de mon deuxième chapitre. J’aurais eu trois semaines de plus pour en douter moi-même.\n\nQue ferais-je des ateliers ? J’irais à celui sur la prise de parole, parce que je plaisante dès que j’ai peur. On rit, on me félicite, et l’on n’a rien retenu de mon résultat. Cette lettre en est d’ailleurs un exemple, et je vous prie de m’en excuser.',
      background:
        'D’où est-ce que je viens ? De Fès, puis de Tours, où j’ai fait pharmacie. J’ai exercé deux ans et demi derrière un comptoir, à Châteauroux. J’y ai appris à lire une ordonnance comme un roman : qui a écrit quoi, qui contredit qui, ce que la patiente ne prend sûrement pas. Un jour, j’ai relevé la sixième interaction grave de la semaine et je me suis demandé combien passaient ailleurs inaperçues. J’ai suivi le soir des cours de programmation en ligne, puis un master à Sarrebruck, et me voici.\n\nQu’ai-je fait ici ? Un modèle qui prédit les effets indésirables chez les personnes prenant plus de cinq médicaments, non pas deux à deux, comme d’habitude, mais tous ensemble. Il fonctionne mieux que je ne l’espérais et moins bien que ne le dit l’affiche du centre. Un article est accepté. L’hôpital de Thionville, où je vais chaque jeudi, teste une première version sur d’anciens dossiers ; elle a retrouvé dix-neuf accidents sur vingt-trois, ainsi qu’un vingt-quatrième que personne n’avait vu.',
      plans:
        'Où serai-je dans deux ans ? Docteure, si le deuxième chapitre y consent. Je voudrais ensuite un postdoctorat dans un service clinique, et non dans un laboratoire de modélisation, afin de voir si l’on peut faire de la recherche à l’endroit même où l’on se trompe.\n\nEt dans dix ? J’aimerais diriger une petite équipe mixte, moitié blouses et moitié claviers, dont personne n’aurait à s’expliquer au déjeuner.\n\nQue dois-je accomplir d’ici à juin ? Refaire le deuxième chapitre avec une statisticienne. Donner un exposé entier sans une seule plaisanterie. Aller parler à mon directeur de ce que pense réellement mon comité. Pour le Berry, j’ai désactivé les alertes ; disons que je les ai mises en sourdine.',
    },
    goals: ['Rendre le deuxième chapitre indiscutable', 'Présenter mes résultats sans me cacher derrière l’humour'],
    wishes: [{ mentor: 'leila-zerrouki' }, { mentor: 'monique-thilges' }, { mentor: 'bruno-castelnau' }],
    topics: ['interdisciplinary-work', 'visibility', 'career-decisions'],
    strength: 4,
  },
  {
    person: {
      key: 'olivier-staelens',
      givenName: 'Olivier',
      familyName: 'Staelens',
      email: 'olivier.staelens@liser.example',
      lang: 'fr',
      languages: ['fr', 'en'],
      unit: 'liser-labour',
      rank: 'doctoral-researcher',
      contractEnd: '2028-05-31',
      lineManager: 'tomasz-wierzbowski',
      supervisors: ['anne-sophie-delbeque', 'tomasz-wierzbowski'],
    },
    letter: {
      lang: 'fr',
      why: 'Je travaille à 80 %. Le vendredi, je suis avec mes filles, qui ont six et trois ans ; leur mère est sage-femme et ses horaires ne se négocient pas. Quand j’ai demandé ce temps partiel, on me l’a accordé sans discuter, et l’on ne m’en a plus jamais parlé. Le calendrier de la thèse, lui, n’a pas bougé. J’ai donc quatre jours pour faire ce que les autres font en cinq, et j’en suis arrivé à répondre aux courriels le vendredi depuis les toboggans, ce qui n’est ni du travail ni des toboggans.\n\nJe sais que le programme s’adresse d’abord aux femmes et j’ai hésité à déposer un dossier. Une collègue m’a convaincu, en remarquant que si les pères ne posent pas la question, elle restera une question de mères. Je la pose donc.',
      expectations:
        'Mes attentes sont simples. Je voudrais parler avec une personne qui a travaillé à temps réduit pendant plusieurs années dans la recherche, et qui a vu ce que cela changeait réellement : les publications, les invitations, la façon dont on vous regarde, la retraite aussi. J’étudie le marché du travail, je connais les moyennes. Je n’ai jamais rencontré de cas.\n\nJ’ai besoin d’aide sur deux points précis. Le premier : comment obtenir que la date de soutenance tienne compte de mon contrat, et à qui s’adresser, sachant que mes deux encadrants sont bienveillants mais pensent chacun que c’est à l’autre de décider. Le second : comment choisir. Avec un jour de moins, il faut renoncer à quelque chose. Pour l’instant, je renonce aux colloques, et je devine que c’est le mauvais choix.\n\nJe n’attends pas de réseau ni de grande stratégie. Quelques rendez-vous, toutes les quatre ou cinq semaines, suffiraient, de préférence pas un vendredi.',
      background:
        'Je suis de Namur. Après des études d’économie à Louvain-la-Neuve, j’ai été pendant quatre ans conseiller dans un service public de l’emploi, à Arlon. Je recevais huit personnes par jour, en vingt minutes chacune. J’ai constaté que les frontaliers qui perdaient leur poste au Luxembourg disparaissaient de nos statistiques avant de disparaître de nos bureaux, et j’ai fini par postuler à une thèse sur ce trou.\n\nJe suis en deuxième année. J’ai pu apparier, avec beaucoup de paperasse, les fichiers de deux administrations qui ne se parlaient pas. Cela a pris seize mois. Les premiers résultats indiquent que les femmes frontalières mettent presque deux fois plus longtemps que les hommes à retrouver un emploi, et que l’écart tient surtout aux horaires des crèches de part et d’autre de la frontière. J’ai présenté ce travail une fois, à Luxembourg. Je n’ai pas encore d’article, seulement un document de travail et un rapport pour la caisse nationale.',
      plans:
        'La thèse doit être déposée au printemps 2028. Pour y parvenir, je compte transformer le document de travail en article avant l’été, laisser de côté le quatrième chapitre si mes encadrants l’acceptent et passer un mois dans un centre qui travaille sur les mêmes données, à Nuremberg, en famille si possible.\n\nAprès, je me vois plutôt à l’interface entre recherche et administration : dans un institut public, un observatoire, un service d’études. Je ne cherche pas à devenir professeur. J’aimerais pouvoir le dire sans que cela soit entendu comme un manque d’ambition, et rencontrer des gens qui ont eu de l’ambition pour autre chose. À la fin du mentorat, je saurai que cela a servi si j’ai une date de soutenance écrite, un article envoyé et des vendredis sans téléphone.',
    },
    goals: ['Obtenir une date de soutenance adaptée à mon temps partiel', 'Envoyer un premier article avant l’été'],
    wishes: [{ mentor: 'thierry-molitoris' }, { mentor: 'aurelie-desgranges' }, { mentor: 'valerie-bourgmeyer' }],
    topics: ['work-and-life', 'career-decisions', 'publishing'],
    strength: 3,
  },
]
