#compdef blason
# Completion of blason for zsh. Its options are compared with --help by tests/installed.
if [[ ${words[2]} == doctor ]]; then
  shift words
  (( CURRENT-- ))
  _arguments \
    '--help[how it is called]' \
    '--json[as JSON]' \
    '--port[port for phones]:port' \
    '--language[language of sentences]:language:(fr en)'
  return
fi
if [[ ${words[2]} == --headless ]]; then
  _arguments \
    '--help[how it is called]' \
    '--version[versions]' \
    '--headless[without windows]' \
    '--script[the script]:script:(discovery onboarding standard half-day)' \
    '--teams[names of teams, with commas]:names' \
    '--free-names[phones name their teams]' \
    '--moderation[names wait for the desk]:whether:(on off)' \
    '--language[language of sentences]:language:(fr en)' \
    '--seed[seed of all draws]:seed' \
    '--record[session file to write]:file:_files -g "*.session"' \
    '--port[port for phones]:port' \
    '--control[pipe for orders]:pipe:_files' \
    '--public-url[address of a proxy before it]:url' \
    '*--proxy[who is believed]:address' \
    '1:deck or session:_files -g "*.(json|blason|session)"'
  return
fi
_arguments \
  '--help[how it is called]' \
  '--script[the script]:script:(discovery onboarding standard half-day)' \
  '--teams[names of teams, with commas]:names' \
  '--free-names[phones name their teams]' \
  '--moderation[names wait for the desk]:whether:(on off)' \
  '--language[language of sentences]:language:(fr en)' \
  '--seed[seed of all draws]:seed' \
  '--record[session file to write]:file:_files -g "*.session"' \
  '--window[size of the window]:size' \
  '--shoot[folder for pictures]:folder:_files -/' \
  '--no-desk[without a desk]' \
  '--no-host[without phones]' \
  '--port[port for phones]:port' \
  '--still[without motion]' \
  '--first-frame[shows one frame]' \
  '--version[versions]' \
  '1:deck or session:{ _alternative "commands:command:(doctor)" "files:file:_files -g \\"*.(json|blason|session)\\"" }'
