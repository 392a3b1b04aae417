// Compiled alone by the tests words_known_key (must compile) and words_unknown_key (must not).
#include "words/words.hpp"

#ifdef UNKNOWN
std::string said() { return blason::say(blason::Language::french, "wall.no-such-sentence"); }
#else
std::string said() { return blason::say(blason::Language::french, "list.and"); }
#endif
