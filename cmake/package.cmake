# What `cmake --install` puts where, and the Debian package `cpack -G DEB` makes of it (tools/package does both).
include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # packing builds no tests: who packs builds what is packed
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# ---- programs and decks
install(TARGETS blason blason-deck blason-session)
# Started by the others, never by a person: own_program() finds it here from any prefix.
install(TARGETS picture-decoder DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/blason)
file(GLOB shipped CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/decks/*.json)
install(FILES ${shipped} DESTINATION ${CMAKE_INSTALL_DATADIR}/blason/decks)

# ---- the icon, by our own painter
add_executable(blason_icon_press ${PROJECT_SOURCE_DIR}/tools/press/icon.cpp)
target_link_libraries(blason_icon_press PRIVATE blason_face blason_words blason_warnings)
set(icons ${PROJECT_BINARY_DIR}/icons)
file(MAKE_DIRECTORY ${icons})
set(themed ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
add_custom_command(OUTPUT ${icons}/blason.svg COMMAND blason_icon_press ${icons}/blason.svg VERBATIM)
install(FILES ${icons}/blason.svg DESTINATION ${themed}/scalable/apps)
set(pressed ${icons}/blason.svg)
foreach(size 16 24 32 48 64 128 256 512)
  add_custom_command(OUTPUT ${icons}/${size}.png COMMAND blason_icon_press ${icons}/${size}.png ${size} VERBATIM)
  install(FILES ${icons}/${size}.png DESTINATION ${themed}/${size}x${size}/apps RENAME blason.png)
  list(APPEND pressed ${icons}/${size}.png)
endforeach()

# ---- what desktops want to know
set(desktop ${PROJECT_SOURCE_DIR}/assets/desktop)
install(FILES ${desktop}/org.blason.Blason.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}/blason.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME blason.xml)
configure_file(${desktop}/org.blason.Blason.metainfo.xml ${PROJECT_BINARY_DIR}/org.blason.Blason.metainfo.xml @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/org.blason.Blason.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

# ---- manuals, completion, notices; -n: no time and no name in the archive, so that the same sources give the same bytes
function(blason_zipped source archive)
  get_filename_component(folder ${archive} DIRECTORY)
  file(MAKE_DIRECTORY ${folder})
  add_custom_command(OUTPUT ${archive} COMMAND sh -c "gzip -9nc '${source}' > '${archive}'" DEPENDS ${source} VERBATIM)
endfunction()
foreach(program blason blason-deck blason-session)
  foreach(language en fr)
    set(manual ${PROJECT_BINARY_DIR}/manuals/${language}/${program}.1.gz)
    blason_zipped(${PROJECT_SOURCE_DIR}/assets/man/${program}.${language}.1 ${manual})
    string(REPLACE "/en/" "/" place "/${language}/man1")
    install(FILES ${manual} DESTINATION ${CMAKE_INSTALL_MANDIR}${place})
    list(APPEND pressed ${manual})
  endforeach()
  install(FILES ${PROJECT_SOURCE_DIR}/assets/completion/${program}.bash
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME ${program})
  install(FILES ${PROJECT_SOURCE_DIR}/assets/completion/${program}.zsh
    DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions RENAME _${program})
endforeach()
blason_zipped(${PROJECT_SOURCE_DIR}/assets/debian/changelog ${PROJECT_BINARY_DIR}/changelog.Debian.gz)
install(FILES ${PROJECT_BINARY_DIR}/changelog.Debian.gz ${PROJECT_SOURCE_DIR}/assets/debian/copyright
  ${PROJECT_SOURCE_DIR}/decks/README.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/blason)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/assets/hosting DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/blason)
add_custom_target(installed_files ALL DEPENDS ${pressed} ${PROJECT_BINARY_DIR}/changelog.Debian.gz)

# ---- the Debian package; what the programs link to is found out, what they read is said
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME blason)
set(CPACK_PACKAGE_CONTACT "The Blason authors <authors@blason.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "game for a room of people who should know their customers")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Teams compete to give each persona its family, to recognise it by what
it says, and to tell twins apart. A facilitator leads from a laptop and a
projector; every answer is recorded, and a power cut costs nothing.

With the game come blason-deck, for authors of decks, and blason-session,
which rehearses, shows and exports sessions.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "fonts-inter, fonts-ebgaramond, fonts-noto-core, fonts-noto-cjk, fonts-noto-color-emoji, libgl1-mesa-dri")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
