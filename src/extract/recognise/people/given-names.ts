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
    alessandra alexander alexandra alexandre alfred andrea andreas anna anton antonia barbara beata boris bruno carla
    carmen cecilia claudia daniel daniela denis diana elena elisa elsa emil enzo eva fabio flavio franco gabriel
    gabriela helena irena irina jan jana julia lidia lilia lucia luciano marcel marco marcus margarita maria marian
    mariana marina mario marta mauro maya mira nadia natalia natasha nina nora oscar renata rene romano rosa ruben
    sandro sebastian silvia silvio simona sofia sylvia teresa tomas valentin valentina vera veronica victor victoria
    viktor viktoria`,
  western: `
    aaron abigail abraham adam adrian alain alan albert alessandro alison alistair allen allison alvin amanda amber
    amy andre andrew angela angus ann annalena anne annegret annette anthony antoine antony antti archie arnaud arne
    arthur ashley ashton astrid audrey austin barack barbara barron barry beatrice benjamin benoit bernard bernd
    bernie bertrand beth betty beverly bill bjorn bob bonnie brad bradley brandon brenda brent brett brian bridget
    brigitte bruce bruno caitlin cameron camilla carl carly caroline carolyn catherine cathy cecile chad charles
    charlie charlotte chelsea cheryl chris christian christiane christina christine christoph christophe christopher
    chuck claire clara claude claudia clemens clint colin condoleezza connie conrad craig curtis cynthia cyril dan
    daniel daniela danielle danny dave david dean deborah debra denis denise dennis derek diana diane dick didier
    dieter dina dirk dominic dominique donald donna doris dorothy doug douglas duncan dustin dwight earl eddie edgar
    edith edmund edouard edward edwin eleanor eliot elisabeth elizabeth ellen elliot elon emily emma emmanuel enrico
    eric erica erik erna ernest ethan euan eugene evan evelyn evelyne fabrice federica felix ferdinand fiona florence
    florian frances francesca francesco francois frank franklin frans franz fred frederic frederick frederik fredrik
    friedrich gary gavin geert geoffrey georg george gerald gerard gerhard giancarlo gianluca gianluigi gilles gina
    giorgia giorgio giovanni giulia giuseppe glen glenn gordon grace graham greg gregory guillaume gunter gunther
    gustav guy hamish hannah hans harald harold harriet harry heather heidi heiko heinrich helen helene helga helmut
    henri henry herbert herman hermann herve hillary holly horst howard hubert hugh hunter ian ines ingeborg ingrid
    isabelle ivanka jack jackie jacob jacqueline jacques jake jakob james jane janet jared jason jasper jean jeanine
    jeb jeff jeffrey jennifer jens jeremy jeroen jerome jerry jesper jessica jill jim jimmy joachim joan joanna joanne
    jochen joe joel johan johann johannes john johnny jon jonas jonathan jordan jorg josef josep joseph josephine josh
    joshua joyce judith judy juha jukka jules julia julian julie juliette jurg jurgen justin justine kaja kamala karen
    karin karl karoline kasper kate katherine kathleen kathryn kathy katie katrin keir keith kelly kellyanne ken
    kenneth kevin kimberly kirsten kirsty klaus konrad kristalina kristen kristi kristian kristin kurt kyle larry lars
    laura lauren laurent lawrence leo leonard leslie liam lillian linda lindsay lindsey lisa lloyd logan lois lorenz
    lorraine louis louise luca lucas lucy ludwig luigi luke lutz lynn maarten mackenzie madeleine madison maggie
    magnus malcolm manfred marc marcel margaret margot margrethe marianne marie marielle marilyn marine marise mark
    markus marsha marten martha martin martina marty mary massimo mathew mathias mats matt matteo matthew matthias
    maurice max maxime maximilian megan meghan melania melanie melissa mette michael micheal michel michele michelle
    mick mikael mike mitch mitt molly monica monique morgan morten murray nadine nancy natalie nathalie nathan neil
    nicholas nick nicola nicolas nicole niels nigel nikki nils noah noam norbert norman olaf oliver olivia olivier
    olof oscar oskar otto pamela paolo pascal patrice patricia patrick paul paula pauline peder peggy pekka penny
    peter phil philip philipp philippe phillip piero pierre pieter pietro priscilla rachel rainer ralph randall randy
    raymond rebecca reince reinhard rex richard rick rob robert robin roderick rodney roger roland rolf romain ronald
    ronny rory rosalind rose ross roy rudiger rudolf rudy rupert russell ruth ryan sabine sally sam samantha samuel
    sandra sandy sanna sara sarah sauli scott sean sebastian seth shane shannon sharon shaun sheila sheryl shirley
    sibylle siegfried sigmar sigrid silke simon simone sonja sophia sophie soren spencer stacy stanley stefan stefania
    stefanie stefano steffen stella stephane stephanie stephen steve steven stewart stuart susan susanne suzanne sven
    sylvain sylvia sylvie tammy tara tarja ted terence teresa terry theo theodore theresa thierry thomas thorsten
    tiffany tim timothy tina tobias todd tom tommaso tommy tony tracy travis trevor troy tyler ulf ulrich ulrika
    ulrike ursula uwe valerie vanessa veronica victoria vincent virginia volker walter wayne wendy werner wesley
    wilbur wilfried wilhelm willem william willy winston wolfgang woodrow woody xavier yann yannick yves yvette yvonne
    zachary`,
  slavic: `
    aleksander aleksandr aleksandra aleksei aleksey alexei alexey anatoliy anatoly andrei andrej andrey andrii andris
    andriy andrzej antonin arkady arseniy arseny artem artyom bogdan bohdan bohuslav borys boyko daria darya dimitar
    dimitri dmitri dmitriy dmitry dmytro ekaterina elvira evgeniy evgeny fedor fyodor gediminas gennady georgy grigory
    igor ihor ilya iryna ivan ivo jakub jaroslaw jiri kiril kirill konstantin krzysztof ksenia larisa lech leonid
    ljubomir lubomir lubos ludmila lyudmila maksim maksym marek mateusz mikhail mikheil milos miloslav miloš miroslav
    mykhailo mykola nadezhda natalya nikita nikolai nikolay oksana oleg oleh oleksandr oleksii oleksiy olga ondrej
    pavel pavlo pawel petr petro pyotr radoslaw ramzan rumen ruslan rustam rustem semyon sergei sergej sergey sergii
    serhii serhiy slobodan stanislav svetlana tamara tatiana tatyana timur tomasz tomislav vaclav vadim vadym valdis
    valentina valeri valery vasil vasily veniamin viacheslav viktor vitali vitaliy vitaly vladimir vladislav volodymyr
    vyacheslav vytautas wojciech yaroslav yegor yelena yevgeny yulia yulian yuri yuriy yury zbigniew zdenek zdravko
    zlatko zoran zurab zuzana`,
  hispanic: `
    adolfo agustin alberto alejandro alfonso alfredo alvaro andres antonio armando arnaldo arturo augusto aurelio
    beatriz benigno bernardo camilo carlos carmen celso cesar claudio cristina cristobal dalia danilo delcy delfin
    diego dilma domingo edgardo eduardo emilio enrique ernesto esteban eugenio evo ezequiel fabiana fausto federico
    felipe fernando fidel francisco gabriela gilberto gonzalo graciela guillermo gustavo hector heriberto hernan
    horacio hugo humberto ignacio isabel jaime jair javier joao joaquin jorge jose josé juan juana julio leandro
    leonel leopoldo lorenzo luis luiz manuel marcelo marcos mariano mariela mauricio maximo miguel nayib nestor
    nicolas octavio oscar osvaldo pablo patricio paulo pedro perfecto rafael ramon raul raúl reinaldo reynaldo ricardo
    roberto rodolfo rodrigo rogelio rolando salvador santiago sergio susana teodoro teresita tomas ulises vicente
    wilfredo ximena yolanda`,
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
