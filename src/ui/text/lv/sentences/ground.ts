// A scenario’s map, zones, columns and posts: what is wrong with them. In Latvian.
import type { Messages } from '../../messages.ts';
import type { ground as templates } from '../../sentences/ground.ts';

export const ground: Messages<'lv', (typeof templates)[number]> = {
  '{0} names a hexside; this kind lies on hexes.': '{0} ir mala; šo veidu liek uz sešstūriem.',
  'Leave out the direction: "3,4".': 'Virzienu nerakstiet: "3,4".',
  '{0} names a hex; this kind lies on hexsides.': '{0} ir sešstūris; šo veidu liek uz malām.',
  'Add a direction: "3,4/{0}".': 'Pievienojiet virzienu: "3,4/{0}".',
  'The hex {0} is not on the map.': 'Sešstūra {0} kartē nav.',
  'Columns go from 0 to {0}, rows from 0 to {1}; the column comes first.':
    'Stabi iet no 0 līdz {0}, rindas no 0 līdz {1}; stabu raksta pirmo.',
  'Write column,row without spaces, such as "3,4"; a zone may also hold "0,0..3,4".':
    'Rakstiet stabu,rindu bez atstarpēm, piemēram, "3,4"; zonā var būt arī "0,0..3,4".',
  '{0} does not name a hex.': '{0} nav sešstūris.',
  'Write column,row/DIRECTION, such as "3,4/{0}"; the directions are {1}.':
    'Rakstiet stabu,rindu/VIRZIENU, piemēram, "3,4/{0}"; virzieni ir {1}.',
  '{0} does not name a hexside.': '{0} nav mala.',
  'The hexside {0} is at the edge of the map.': 'Mala {0} ir kartes malā.',
  'Only hexsides between two hexes of the map count.': 'Der tikai malas starp diviem kartes sešstūriem.',
  'The key "__proto__" is not a single visible character.': 'Atslēga "__proto__" nav viena redzama zīme.',
  'There are {0} rows, but the height is {1}.': 'Rindas ir {0}, bet augstums ir {1}.',
  'Give one text for each row, or change the height.': 'Katrai rindai dodiet vienu tekstu vai mainiet augstumu.',
  'Row {0} has {1} characters, but the width is {2}.': '{0}. rindā zīmju skaits ir {1}, bet platums ir {2}.',
  'Give one character for each hex.': 'Katram sešstūrim dodiet vienu zīmi.',
  'The character {0} at column {1} of row {2} is not in the legend.': 'Zīmes {0} ({1}. stabs, {2}. rinda) leģendā nav.',
  'Add {0} to "legend", or use one of its characters.':
    'Pievienojiet {0} sarakstam "legend" vai lietojiet kādu no tā zīmēm.',
  'The hexside {0} has a {1} already.': 'Malai {0} jau ir: {1}.',
  'A hexside has one feature at most; it may be named from both of its hexes. A bridge replaces the river.':
    'Malai ir augstākais viena īpašība; to var nosaukt no abiem tās sešstūriem. Tilts aizstāj upi.',
  'Only a restriction can ban something; this zone is of kind {0}.':
    'Kaut ko aizliegt var tikai aizlieguma zona; šīs zonas veids ir {0}.',
  'Remove "bans", or make the kind "restriction".': 'Izņemiet "bans" vai mainiet veidu uz "restriction".',
  'Up to here the zone lists more than twice as many hexes as the map has.':
    'Līdz šejienei zonā uzskaitīts vairāk nekā divreiz tik daudz sešstūru, cik ir kartē.',
  'Remove rectangles that lie on each other.': 'Izņemiet taisnstūrus, kas pārklājas.',
  'There is no column of the moving side (CO-1).': 'Nav nevienas kustīgās puses kolonnas (CO-1).',
  'Add one; columns without "side" belong to the moving side.':
    'Pievienojiet to; kolonnas bez "side" pieder kustīgajai pusei.',
  '{0} columns are needed, but of the moving side there is 1.': 'Vajadzīgas kolonnas: {0}, bet kustīgajai pusei ir 1.',
  '{0} columns are needed, but of the moving side there are {1}.':
    'Vajadzīgas kolonnas: {0}, bet kustīgajai pusei ir {1}.',
  'Write a number from 1 to {0}, or add columns.': 'Rakstiet skaitli no 1 līdz {0} vai pievienojiet kolonnas.',
  'Write "side": "laying", or remove it.': 'Rakstiet "side": "laying" vai izņemiet to.',
  'Only a column of the laying side can serve: one of the moving side has a task (CO-8).':
    'Palīdzēt var tikai liekošās puses kolonna: kustīgās puses kolonnai ir uzdevums (CO-8).',
  'Give it a task, or another side.': 'Dodiet tai uzdevumu vai citu pusi.',
  'Only a column of the laying side lays belts (LB-2).': 'Joslas liek tikai liekošās puses kolonna (LB-2).',
  'A column that serves has no zone (CO-8).': 'Kolonnai, kas palīdz, zonas nav (CO-8).',
  'Remove "zone", or give the column another task.': 'Izņemiet "zone" vai dodiet kolonnai citu uzdevumu.',
  'The task {0} needs a zone of kind "{1}".': 'Uzdevumam „{0}” vajag veida "{1}" zonu.',
  'Add "zone" with its id.': 'Pievienojiet "zone" ar tās id.',
  'The task hold needs the minutes for which the column has to stand there (CO-6).':
    'Uzdevumam „noturēt” vajag minūtes, cik ilgi kolonnai tur jāstāv (CO-6).',
  'Add "hold" with a number of minutes.': 'Pievienojiet "hold" ar minūšu skaitu.',
  "Hold minutes go with the task hold only; this column's task is {0} (CO-6).":
    'Noturēšanas minūtes iet tikai kopā ar uzdevumu „noturēt”; šīs kolonnas uzdevums ir {0} (CO-6).',
  'Remove "hold", or make the task "hold".': 'Izņemiet "hold" vai mainiet uzdevumu uz "hold".',
  'A layer lays kinds of behaviour remote; {0} is of behaviour {1} (LB-3).':
    'Licējs liek tikai attālināto veidu joslas; {0} uzvedība ir {1} (LB-3).',
  'Of that behaviour: {0}.': 'Ar šādu uzvedību ir: {0}.',
  'Add such a kind to the catalogue.': 'Pievienojiet katalogam šādu veidu.',
  'The start {0} is {1}, which is impassable for {2} columns (MP-2).':
    'Sākums {0} ir te: {1}. Tur nevar ieiet {2} kolonna (MP-2).',
  'Start on terrain that the column can enter, or change its class.':
    'Sāciet apvidū, kurā kolonna var ieiet, vai mainiet tās klasi.',
  'The zone {0} is of kind "{1}"; here it has to be of kind "{2}".': 'Zona {0} ir veida "{1}"; šeit tai jābūt "{2}".',
  'Add a zone of kind "{0}".': 'Pievienojiet veida "{0}" zonu.',
  'Up to the deadline there are {0} turns; at most {1} are allowed.':
    'Līdz termiņam gājienu skaits ir {0}; atļauts augstākais {1}.',
  'Bring the deadline down to {0} minutes, or make the turns longer.':
    'Samaziniet termiņu līdz {0} min vai pagariniet gājienus.',
  'With no belts at all, this column has no way from its start to {0}: it is a {1} column.':
    'Pat bez nevienas joslas šai kolonnai nav ceļa no sākuma līdz {0}: tā ir {1} kolonna.',
  'Open a way (terrain, ford, bridge), or change its class, its start or its zone.':
    'Atveriet ceļu (apvidus, brasls, tilts) vai mainiet tās klasi, sākumu vai zonu.',
  'This column starts in the zone that it has to come to.': 'Šī kolonna sāk zonā, uz kuru tai jānonāk.',
  'Let it start elsewhere, or give it another zone.': 'Lai tā sāk citur, vai dodiet tai citu zonu.',
  'This column comes onto the map at minute {0}; the deadline is minute {1}.':
    'Šī kolonna parādās kartē {0}. minūtē; termiņš ir {1}. minūte.',
  'Let it come earlier, or move the deadline.': 'Lai tā nāk agrāk, vai pārceliet termiņu.',
  'With no belts at all, {0} of the columns cannot arrive before minute {1}; the deadline is {2}.':
    'Pat bez nevienas joslas vajadzīgais kolonnu skaits ({0}) nevar ierasties pirms {1}. minūtes; termiņš ir {2}.',
  'Move the deadline, need fewer columns, or shorten the way: every plan denies as it stands.':
    'Pārceliet termiņu, prasiet mazāk kolonnu vai saīsiniet ceļu: pašlaik ceļu liedz jebkurš plāns.',
  'The obstacle zone {0} lies wholly in restrictions that ban every obstacle (OB-4).':
    'Šķēršļu zona {0} pilnībā ir aizlieguma zonās, kurās aizliegts jebkurš šķērslis (OB-4).',
  'Move one of them, or give the restriction "bans".': 'Pārceliet vienu no tām vai dodiet aizlieguma zonai "bans".',
  'Within {0} hexes of this post there is no hex of its engagement areas (OW-1).':
    'Šī posteņa attālumā (sešstūros: {0}) nav neviena tā uguns rajonu sešstūra (OW-1).',
  'Widen its range, move it, or give it another area.':
    'Palieliniet tā attālumu, pārceliet to vai dodiet tam citu rajonu.',
  'With the stock, these are {0} {1}; at most {2} are allowed.':
    'Kopā ar standarta šeit ir {0} ({1}); atļauts augstākais {2}.',
  'Remove some, or replace stock ones by their id.': 'Dažus izņemiet vai aizstājiet standarta pēc to id.',
};
