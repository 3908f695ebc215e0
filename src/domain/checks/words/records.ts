/// What information stands in, as offices call it.

/** Records of every sort. */
export const RECORDS =
  /\b(?:sheets?|orders?|systems?|fields?|portals?|dates? of birth|stamps?|readings?|timesheets?|worksheets?|spreadsheets?|workbooks?|forms?|slips?|receipts?|invoices?|bills?|vouchers?|letters?|e-?mails?|messages?|registers?|logs?|logbooks?|entries|diar(?:y|ies)|books?|booklets?|notebooks?|files?|folders?|binders?|cards?|tickets?|stubs?|counterfoils?|returns?|records?|databases?|ledgers?|notes?|memos?|minutes|photographs?|footage|recordings?|tapes?|reports?|dossiers?|pages?|papers?|documents?|correspondence|statements?|certificates?|lists?|rotas?|rosters?|calendars?|questionnaires?|applications?|complaints forms?|dockets?|manifests?|transcripts?|rows?|columns?|lines?)\b/i;

/** Places where they may be, a family each: what is in one is not found by looking in another. */
export const STORES: readonly { readonly of: RegExp; readonly looked: RegExp }[] = [
  {
    of: /\be-?mails?\b|\bmailbox(?:es)?\b|\binbox(?:es)?\b|\boutlook\b/i,
    looked: /\be-?mail|\bmailbox|\binbox|\boutlook\b|\bpst\b|\baccounts?\b/i,
  },
  {
    of: /\bwhatsapp\b|\bsignal\b(?! (?:box|failure|fault|strength))|\b(?:text|instant|chat|direct) messag\w+|\btexts\b|\bteams (?:chat|channel|messag\w+|calls?)|\bchat groups?\b|\bgroup chats?\b|\bslack\b|\bmessenger\b|\bsms\b/i,
    looked:
      /\bwhatsapp|\bsignal\b|\bmessag|\btexts?\b|\bchats?\b|\bslack\b|\bphones?\b|\bhandsets?\b|\bdevices?\b|\bmobiles?\b/i,
  },
  {
    of: /\bpaper(?:s| files?| records?| forms?| copies| registers?)?\b|\bcard(?:s| index)\b|\bbox files?\b|\bcabinets?\b|\bledgers?\b|\bring binders?\b|\blever arch\b|\bhard copy\b|\bhandwritten\b/i,
    looked:
      /\bpaper|\bcard|\bbox|\bcabinet|\bledger|\bbinder|\bhard cop|\bfiles?\b|\bstores?\b|\barchive|\bshelves|\bcupboard|\bbooks?\b|\bdrawer/i,
  },
  {
    of: /\bnotebooks?\b|\bday ?books?\b|\bpocket books?\b|\bdiar(?:y|ies)\b|\bjotters?\b/i,
    looked: /\bnotebook|\bday ?book|\bpocket book|\bdiar|\bjotter|\bbooks?\b/i,
  },
  {
    of: /\b(?:off-?site|deep|external|county|central|basement|records?) (?:stores?|storage|archives?|repository)\b|\barchives?\b|\bbasement\b|\bwarehouse\b|\battic\b|\bstrongroom\b|\bloft\b/i,
    looked: /\barchiv|\boff-?site|\bbasement|\bwarehouse|\battic|\bstrongroom|\bloft|\bstores?\b|\bstorage/i,
  },
  {
    of: /\bback-?ups?\b/i,
    looked: /\bback-?ups?\b|\brestor/i,
  },
  {
    of: /\b(?:laptops?|tablets?|memory sticks?|usb|hard (?:disks?|drives?)|personal drives?|home drives?|own drive|onedrive|(?:work|mobile) phones?)\b/i,
    looked:
      /\blaptop|\btablet|\bmemory stick|\busb|\bhard d|\bpersonal drive|\bhome drive|\bonedrive|\bdrives?\b|\bdevice|\bphones?\b/i,
  },
  {
    of: /\b(?:case management|case|document|records?|booking|incident|recording|monitoring|finance|asset|complaints?|stock|fleet|housing|planning|customer|ticketing|reporting) (?:system|database|software|application)\b|\b(?:SharePoint|Datix|SAP|Agresso|Oracle|Uniform|CRM|Salesforce|Dynamics|Civica|iTrent)\b/i,
    looked:
      /\bsystems?\b|\bdatabase|\bsoftware|\bapplication|\bSharePoint|\bDatix|\bSAP\b|\bAgresso|\bOracle|\bUniform|\bCRM\b|\bSalesforce|\bDynamics|\bCivica|\biTrent/i,
  },
  {
    of: /\bby (?:the|each|every|its|their) (?:\w+ )?(?:departments?|schools?|facult(?:y|ies)|directorates?|wards?|branch(?:es)?|depots?|divisions?|stations?|sites?|local (?:offices?|teams?)|area (?:offices?|teams?))\b|\b(?:in|at|with) (?:the|each|every|its|their) (?:\w+ )?(?:departments?|facult(?:y|ies)|directorates?|branch(?:es)?|depots?|divisions?|local offices?|area offices?)\b/i,
    looked:
      /\bdepartments?\b(?! of)|\bschools?\b|\bfacult|\bdirectorate|\bwards?\b|\bbranch|\bdepots?\b|\bdivision|\bstations?\b|\bsites?\b|\boffices?\b|\bteams?\b/i,
  },
];
