/**
 * Words that say nothing of what a question is about: the small words of Russian and English, the
 * words that questions begin with, and politeness. In small letters, "ё" as "е".
 */
const list = (words: string) => words.split(' ');

export const stopWords: ReadonlySet<string> = new Set([
  ...list(
    'и в во не на я с со что как а то все она так его но да ты к у же вы за бы по только ее мне ' +
      'было вот от меня еще нет о об из ему теперь когда даже ну ли если уже или ни быть был него ' +
      'до вас вам вами нибудь опять уж ведь там потом себя ничего ей может они тут где есть надо ней для ' +
      'мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет будут ж тогда кто этот ' +
      'того потому этого какой какая какие каких какое совсем ним здесь этом один почти мой тем ' +
      'чтобы нее сейчас были куда зачем всех никогда можно при наконец два другой хоть после над ' +
      'больше тот через эти нас про всего них много разве эту моя впрочем хорошо свою этой перед ' +
      'иногда лучше чуть том нельзя такой им более всегда конечно всю между это эта этих этим вообще ' +
      'сколько почему откуда отчего кому кого чья чей чье чьи либо просто очень прям еще тут ' +
      'здравствуйте здравствуй привет добрый доброе день вечер утро день пожалуйста спасибо плиз ' +
      'скажите подскажите подскажи скажи знает знаете знаю кто-нибудь кто-то что-то когда-то как-то ' +
      'ваш ваша ваше ваши наш наша наше наши мои свой хочу хочется хотела хотел хотелось могу могут ' +
      'можете буду будете интересно интересует узнать вопрос вопросик а-а ага ок типа короче всем ' +
      'девочки девчонки ребята люди народ друзья нужно нужен нужна нету имеется бывает бывают',
  ),
  ...list(
    'a an the and or but if then else of to in on at by for with from up down out over under again ' +
      'is am are was were be been being do does did doing have has had having will would shall should ' +
      'can could may might must i me my mine we us our ours you your yours he him his she her hers it ' +
      'its they them their this that these those what which who whom whose when where why how here ' +
      'there all any both each few more most other some such no nor not only own same so than too ' +
      'very just also about into as until while because please thanks thank hi hello hey guys anyone ' +
      "someone know tell much many get got want like need don't doesn't i'm it's you're what's ok",
  ),
]);
