/** Where a name is at home. */
export type NameStyle =
  | 'european'
  | 'western'
  | 'slavic'
  | 'hispanic'
  | 'muslim'
  | 'indian'
  | 'japanese'
  | 'korean'
  | 'chinese';

/** Given names that tell where a name is at home, without marks, in lower case. */
const lists: Partial<Record<NameStyle, string>> = {
  /* of several languages of Europe, and of Latin America */
  european: `
    alexander alexandra anna anton antonia barbara bruno carla carmen claudia daniel daniela denis diana emil eva
    gabriel gabriela helena irena irina jan jana julia lidia lilia lucia marcel maria marina mario marta maya mira
    natalia natasha nina oscar renata rosa sebastian silvia simona sofia sylvia teresa tomas valentina vera veronica
    victor victoria viktor viktoria`,
  western: `
    aaron abigail abraham adam adrian alan albert alison alistair allen allison amanda amber amy andre andrew angela
    angus ann anne annalena annegret anthony antony antti arnaud arthur ashley ashton audrey austin barack barbara barron
    barry benjamin benoit bernard bernd bernie bertrand beth betty beverly bill bob bonnie brad bradley brandon brenda
    brent brett brian brigitte bruce bruno caitlin cameron camilla carl carly caroline carolyn cathy catherine chad charles
    charlie charlotte chelsea cheryl chris christian christiane christina christine christoph christophe christopher
    chuck claire clara claude claudia clint colin condoleezza connie craig curtis cynthia cyril dan daniel daniela danielle
    danny dave david dean deborah debra denis denise dennis derek diana diane dick didier dieter dina dominic dominique 
    donald donna doris dorothy doug douglas duncan dustin dwight earl eddie edgar edith edmund edouard edward edwin
    eleanor elizabeth ellen elon emily emma emmanuel eric erica erik erna ernest ethan eugene evan evelyn felix florence
    frances francois frank franklin frans franz fred frederic frederick fredrik gary gavin geert geoffrey george georg
    gerald gerard gerhard gilles gina glen glenn gordon grace graham greg gregory guillaume guy hannah hans harald harold
    harriet harry heather heidi heiko helen helene helga helmut henri henry herbert herve hillary holly horst howard hubert
    hugh hunter ian ines ingrid isabelle ivanka jack jackie jacob jacqueline jacques jake james jane janet jared jason
    jean jeanine jeb jeff jeffrey jennifer jens jeremy jerome jerry jessica jill jim jimmy joan joanna joanne jochen joe
    joel johan johann johannes john johnny jon jonathan jordan josef joseph josep josh joshua joyce judith judy jules julia
    julian julie juliette jurgen justin kaja kamala karen karin karl karoline kate katherine kathleen kathryn kathy katie
    katrin keir keith kelly kellyanne ken kenneth kevin kimberly klaus kristalina kristen kristi kurt kyle larry lars laura
    lauren laurent lawrence leo leonard leslie liam lillian linda lindsay lindsey lisa lloyd logan lois lorraine louis louise
    lucas lucy luke lutz lynn mackenzie madeleine madison maggie malcolm manfred marc marcel margaret margot margrethe
    marianne marie marilyn marine marise mark markus marsha marten martha martin martina marty mary mathias mats matt
    matteo matthew matthias maurice max maxime megan meghan melania melanie melissa mette michael michel michele michelle
    mick mike mitch mitt molly monica monique morgan murray nancy natalie nathalie nathan neil nicholas nick nicola nicolas
    nicole nigel nikki noah noam norbert norman oliver olivia olivier oscar otto pamela pascal patrice patricia patrick paul
    paula pauline peggy penny peter phil philip philippe phillip pierre priscilla rachel ralph randall randy raymond rebecca
    reince rex richard rick rob robert robin rodney roger roland ronald ronny rosalind rose ross roy rudolf rudy rupert
    russell ruth ryan sally sam samantha samuel sandra sandy sanna sara sarah sauli scott sean sebastian seth shane shannon
    sharon shaun sheila sheryl shirley sigmar silke simon sonja sophia sophie spencer stacy stanley stefan steffen stella
    stephane stephanie stephen steve steven stewart stuart susan susanne suzanne sven sylvia sylvie tammy tara ted teresa
    terence terry theo theodore theresa thierry thomas thorsten tiffany tim timothy tina tobias todd tom tommy tony tracy
    travis trevor troy tyler ulf ulrich ulrike ursula uwe valerie vanessa veronica victoria vincent virginia volker walter
    wayne wendy werner wesley wilbur wilhelm willem william willy winston wolfgang woodrow woody xavier yann yves yvonne
    zachary`,
  slavic: `
    alexey alexei aleksey aleksei aleksandr aleksander aleksandra anatoly anatoliy andrei andrey andrii andriy andrzej
    arkady arseniy arseny artem artyom bogdan bohdan bohuslav boyko dmitri dmitriy dmitry dmytro evgeny evgeniy fedor fyodor
    gennady georgy grigory igor ihor ilya ivan iryna jaroslaw kirill konstantin ksenia lech leonid lubomir lyudmila maksim
    maksym mateusz mikhail miloš milos mykhailo mykola nikita nikolai nikolay oksana oleg oleh oleksandr oleksii oleksiy olga
    pavel pavlo petr petro pyotr radoslaw ramzan ruslan rustem rustam semyon sergei sergej sergey sergii serhii serhiy
    slobodan stanislav svetlana tatiana tatyana timur vadim vadym valentina valeri valery vasily veniamin viktor vitaly
    vitaliy vladimir vladislav volodymyr vyacheslav vytautas yaroslav yelena yevgeny yulia yulian yuri yuriy yury zbigniew
    zoran zurab`,
  hispanic: `
    adolfo agustin alberto alejandro alfonso alfredo alvaro andres antonio armando arturo augusto aurelio benigno camilo
    carlos carmen celso cesar cristina cristobal claudio delfin delcy diego dilma domingo eduardo emilio enrique ernesto
    esteban evo fabiana federico felipe fernando fidel francisco gabriela gilberto guillermo gustavo hector hernan horacio
    hugo ignacio isabel jair javier joao jorge jose josé juan juana julio leonel leopoldo lorenzo luis luiz manuel marcelo
    marcos mariano mauricio maximo miguel nayib nicolas nestor octavio oscar pablo paulo pedro perfecto rafael ramon raul
    raúl ricardo roberto rodolfo rodrigo salvador santiago sergio susana teodoro tomas vicente`,
  muslim: `
    abbas abdallah abdel abdelaziz abdelmadjid abdul abdulaziz abdulla abdullah abdulrahman abu adel adil adnan ahmad ahmed
    akbar ali amin amir amr anwar asad asif ayad ayman aziz barham bashar bassam binali dawood ehud erdogan fahd fahad
    faisal farhad farid farouk fatih fayez fuad ghassan haidar haider hakan hamad hamid hamza haris hasan hashim hassan hisham
    hosni hossein hulusi hussain hussein ibrahim imran ismail jalal jamal javad kamal karim khaled khalid khalifa mahmoud
    mahmud majid malik mansour masoud massoud mehmet mevlut moammar mohamed mohamad mohammad mohammed mostafa muammar
    muammer muhammad muhammed muqtada musa mustafa nabil nasser nawaz nuri omar osama qasem rafik rami ramzi rashid recep
    reza riyad saad sabah saddam saeb saeed said salah salam saleh salman sameh sami shahbaz shehbaz sheikh shah sulaiman
    suleiman tamim tareq tariq tayyip wael walid yahya yasser yasir yousef youssef yusuf zain zaki zayed zalmay`,
  indian: `
    ajay ajit amit anand anil arun ashok ashwini atal arvind bharat deepak dinesh ganesh gopal harsh jaswant kiren lalit
    manish manmohan manohar mukesh narendra natwar naveen nirmala nitin piyush prakash pranab prashant prashanth pratibha
    preeti preneet rahul rajesh rajiv rajnath rakesh ramesh ranjit ravi sandeep sanjay satish shashi shivshankar shri smriti
    sonia subrahmanyam sunil suresh sushma venkaiah vijay vikram vinay`,
};

const styles = new Map<string, NameStyle>();
for (const [style, list] of Object.entries(lists) as [NameStyle, string][])
  for (const name of list.trim().split(/\s+/u)) if (!styles.has(name)) styles.set(name, style);

/** The style of a given name, null where it is not known. `name` without marks, in lower case. */
export const givenNameStyle = (name: string): NameStyle | null => styles.get(name) ?? null;
