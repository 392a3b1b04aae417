// Compiled alone by the tests words_known_key (must compile) and words_unknown_key (must not).
#include "words/words.hpp"

#ifdef UNKNOWN
const blason::Key key = "wall.no-such-sentence";
#else
const blason::Key key = "list.and";
#endif
