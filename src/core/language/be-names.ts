import { genderOfName, genderOfPatronymic, givenRuling, patronymicRuling, surnameRuling } from './be-name-rules.ts';
import { namesBy, withEnding } from './names.ts';

const PARTICLES: readonly string[] = [
  ...['фон', 'цу', 'дэ', 'дзю', 'дэль', 'дэла', 'да', 'дзі', 'дос', 'душ', 'ла', 'ле', 'ван', 'дэр', 'дэн'],
  ...['аль', 'эль', 'бен', 'бін', 'бінт', 'ібн', 'абу'],
  ...['аглы', 'аглу', 'оглы', 'оглу', 'кызы', 'кзы', 'гызы', 'улы', 'уулу'],
];

export const belarusianNames = namesBy({
  // without и, щ, ъ: a name with them was typed in Russian and stays as it is
  word: /^[абвгдеёжзійклмнопрстуўфхцчшыьэюя]+(?:[-'’ʼ][абвгдеёжзійклмнопрстуўфхцчшыьэюя]+)*$/iu,
  isParticle: (word) => PARTICLES.includes(word),
  genderOfPatronymic,
  guessFromName: ({ surname, given }) => genderOfName(surname.toLowerCase(), given.toLowerCase()),
  surname: (part, gender) =>
    withEnding(part, surnameRuling(part.lower, gender, { firstOfMore: part.isFirst && !part.isWhole })),
  given(part, gender) {
    const ruling = givenRuling(part.lower, gender);
    // of a man's double name the first part may stay as it is
    return withEnding(part, { ...ruling, sure: ruling.sure && (gender === 'female' || part.isWhole) });
  },
  patronymic: (part, gender) => withEnding(part, patronymicRuling(gender)),
  digraphs: ['Дз', 'Дж'],
});
