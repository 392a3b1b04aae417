#include <clocale>
#include <cstdio>

/// Says the decimal mark of the locale that the environment asks for; answers 0 when it is a comma.
/// The one program of the project that leaves the "C" locale, to prove that another is there to
/// leave it for.
int main() {
  const char* const given = std::setlocale(LC_ALL, "");
  const char mark = *std::localeconv()->decimal_point;
  std::printf("locale %s, decimal mark %c\n", given == nullptr ? "refused" : given, mark);
  return given != nullptr && mark == ',' ? 0 : 1;
}
