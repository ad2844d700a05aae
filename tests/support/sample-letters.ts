import type { Block, Column, LetterDocument, Line } from '#core/letter/document.ts';
import { day } from '#core/plain-date.ts';

/** Words of the letter's own and, between ‹ ›, values typed by somebody; a rule of underscores is a blank. */
const line = (text: string): Line =>
  text
    .split(/(‹[^›]*›|_{3,})/u)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('‹')) return { text: part.slice(1, -1), from: 'line.number' };
      return part.startsWith('___') ? { text: part, from: 'contract.number', blank: true } : { text: part };
    });

const column = (id: string, head: string, align: Column['align'] = 'left'): Column => ({ id, head: line(head), align });

const charges = (count: number): Block => ({
  kind: 'table',
  part: 'circumstances',
  columns: [
    column('number', '№'),
    column('date', 'Дата и время'),
    column('what', 'За что'),
    column('sum', 'Сумма, руб.', 'right'),
  ],
  rows: Array.from({ length: count }, (_, at) => [
    line(String(at + 1)),
    line(`‹${String((at % 28) + 1).padStart(2, '0')}.10.2026, 09:14›`),
    line('‹«Тест-Гороскоп», 0000›'),
    line('‹149,00›'),
  ]),
  total: [line('Итого'), [], [], line(`‹${149 * count},00›`)],
});

const paragraph = (text: string, part: 'opening' | 'circumstances' | 'basis' | 'closing' = 'basis'): Block => ({
  kind: 'paragraph',
  line: line(text),
  part,
});

const items = (...texts: readonly string[]) =>
  texts.map((text, at) => ({ number: `${at + 1}.`, id: `demand-${at + 1}`, line: line(text) }));

const MARK: readonly Line[] = [
  'Претензия принята:',
  'должность',
  'фамилия и инициалы',
  'подпись',
  'дата',
  'вх. №',
  'М. П.',
].map(line);

/** A claim about a paid service of the usual length: the claimant's copy, with its receipt mark. */
export function paidSubscriptionLetter(chargeCount = 3): LetterDocument {
  return {
    language: 'ru',
    title: 'Претензия о возврате денег за услугу, подключённую без согласия абонента',
    on: day('2026-11-23'),
    blocks: [
      {
        kind: 'addressee',
        to: [
          line('‹Публичное акционерное общество «Пример Телеком» (ПАО «Пример Телеком»)›'),
          line('‹101000, г. Москва, ул. Примерная, д. 1›'),
        ],
        from: [
          line('от ‹Шевченко Анны Павловны›'),
          line('адрес: ‹101000, г. Москва, ул. Образцовая, д. 1, кв. 17›'),
          line('тел. ‹+7 900 000-00-01›, ‹anna@example.com›'),
          line('абонентский номер ‹+7 900 000-00-01›, лицевой счёт ‹200000000017›'),
        ],
      },
      {
        kind: 'title',
        lines: [line('ПРЕТЕНЗИЯ'), line('о возврате денег за услугу, подключённую без согласия абонента')],
      },
      paragraph(
        'По договору от ‹15.02.2021› № ______________ я пользуюсь услугами связи ПАО «Пример Телеком» (далее — оператор) для личных нужд.',
        'opening',
      ),
      paragraph(
        'С 12 по 26 октября 2026 г. оператор списал с моего лицевого счёта плату за услугу «Тест-Гороскоп» (короткий номер 0000):',
        'circumstances',
      ),
      charges(chargeCount),
      paragraph(
        'Эту услугу я не заказывала и согласия на её подключение и оплату не давала. О цене и условиях услуги до первого списания мне не сообщали. О списаниях я узнала 27 октября 2026 г. из детализации счёта и в тот же день отключила услугу в личном кабинете.',
        'circumstances',
      ),
      paragraph(
        '27 октября 2026 г. я обратилась в контактный центр (обращение № 0000000017). Мне ответили: «услуга подключена по запросу абонента». Запись такого запроса мне не показали.',
        'circumstances',
      ),
      paragraph(
        'Оказывать дополнительные услуги за плату можно только с согласия потребителя в письменной форме; доказать согласие должен исполнитель. Плату за услугу, оказанную без согласия, он обязан вернуть в течение трёх дней со дня предъявления требования (ст. 16 Закона РФ от 07.02.1992 № 2300-1 «О защите прав потребителей», далее — Закон № 2300-1).',
      ),
      paragraph(
        'Специальное правило об услугах, связанных с мобильной связью, требует от абонента действий, которые однозначно его идентифицируют и достоверно показывают его волю, а от оператора — заранее назвать цену, содержание и исполнителя услуги (п. 5 ст. 44 Федерального закона от 07.07.2003 № 126-ФЗ «О связи», далее — Закон о связи).',
      ),
      paragraph(
        'Если оператор считает, что согласие дано по SMS или нажатием кнопки, прошу приложить запись об этом; один лишь факт подключения согласия не доказывает.',
      ),
      {
        kind: 'demands',
        lead: line('На основании изложенного требую:'),
        items: items(
          'Вернуть ‹447 (четыреста сорок семь) рублей 00 копеек› на лицевой счёт ‹200000000017› в течение трёх дней со дня предъявления требования (ст. 16 Закона № 2300-1).',
          'Выдать запись о согласии: дата и время, номер, текст отправленных и полученных сообщений или адрес страницы, названные до подключения цена, содержание и исполнитель услуги, — либо письменно сообщить, что такой записи нет.',
          'Подтвердить, что услуга «Тест-Гороскоп» отключена, и запретить на моём номере платные контентные услуги или открыть для них отдельный лицевой счёт (п. 5 ст. 44 Закона о связи).',
        ),
      },
      paragraph(
        'О результатах рассмотрения прошу сообщить в течение 30 дней со дня регистрации претензии на бумаге, по адресу в начале письма (п. 7 ст. 55 Закона о связи).',
        'closing',
      ),
      paragraph(
        'Если в указанные сроки требования не будут выполнены, обращусь в Роспотребнадзор и в суд (п. 9 ст. 55 Закона о связи).',
        'closing',
      ),
      {
        kind: 'attachments',
        heading: line('Приложения (копии):'),
        items: items(
          'Детализация счёта за 12–26 октября 2026 г. — на 2 л.',
          'Снимок экрана личного кабинета со списком услуг от 27.10.2026 — на 1 л.',
        ),
      },
      {
        kind: 'signature',
        date: line('23 ноября 2026 г.'),
        signers: [{ name: line('‹А. П. Шевченко›') }],
        caption: line('подпись'),
      },
      { kind: 'receipt-mark', lines: MARK },
    ],
  };
}

type Signature = Extract<Block, { readonly kind: 'signature' }>;

function signed(change: Partial<Signature>, letter = paidSubscriptionLetter()): LetterDocument {
  const blocks = letter.blocks.map((block) => (block.kind === 'signature' ? { ...block, ...change } : block));
  return { ...letter, blocks };
}

/** The same letter signed by a representative. */
export const representativeLetter = (): LetterDocument =>
  signed({
    signers: [{ capacity: line('Представитель ‹Кузнецовой М. И.› по доверенности'), name: line('‹О. С. Кузнецова›') }],
  });

/** The same letter of a minor, the legal representative, and one subscriber more. */
export const letterOfSeveral = (): LetterDocument =>
  signed({
    signers: [
      { name: line('‹А. П. Шевченко›') },
      { capacity: line('Законный представитель ‹Шевченко А. П.›'), name: line('‹П. О. Шевченко›') },
      { name: line('‹О. П. Шевченко›') },
    ],
  });

/** The same letter of a firm, with its reference number and the place of its stamp. */
export function firmLetter(): LetterDocument {
  const letter = paidSubscriptionLetter();
  const reference: Block = { kind: 'reference', line: line('Исх. № ‹17› от ‹23.11.2026›') };
  const blocks = letter.blocks.flatMap((block): readonly Block[] =>
    block.kind === 'title' ? [reference, block] : [block],
  );
  return signed(
    {
      signers: [{ capacity: line('‹Генеральный директор› ‹ООО «Ромашка-Тест»›'), name: line('‹И. С. Петров›') }],
      seal: line('М. П.'),
    },
    { ...letter, blocks },
  );
}

/** The respondent's copy: the mark's room is kept empty. */
export const withoutMark = (letter: LetterDocument): LetterDocument => ({
  ...letter,
  blocks: letter.blocks.map((block) => (block.kind === 'receipt-mark' ? { ...block, lines: [] } : block)),
});
