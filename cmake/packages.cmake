# What Debian 12 gives us. Libraries whose CMake files are incomplete are found through pkg-config.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(SQLiteCpp REQUIRED)
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(CAIRO REQUIRED IMPORTED_TARGET cairo cairo-pdf)
pkg_check_modules(PANGO REQUIRED IMPORTED_TARGET pangocairo pangofc pangoft2 fontconfig)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
# The picture decoder's alone: no other program may decode what strangers made.
pkg_check_modules(PNG REQUIRED IMPORTED_TARGET libpng)
pkg_check_modules(JPEG REQUIRED IMPORTED_TARGET libjpeg)
find_package(CLI11 REQUIRED)
find_package(Boost 1.81 REQUIRED)
if(BLASON_WINDOWS)
  find_package(SFML 2.5 COMPONENTS graphics window system REQUIRED)
  find_package(X11 REQUIRED COMPONENTS Xrandr Xss)
  pkg_check_modules(SYSTEMD REQUIRED IMPORTED_TARGET libsystemd)
  # Its .pc file names what the library leaves to us; the renderer loads OpenGL by itself.
  pkg_check_modules(IMGUI REQUIRED IMPORTED_TARGET imgui)
endif()

# A compiler cache makes the second build of a preset cheap; nothing needs it.
find_program(BLASON_CCACHE ccache)
if(BLASON_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${BLASON_CCACHE})
endif()
