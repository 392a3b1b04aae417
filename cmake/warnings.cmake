# Every warning is an error, and each flag has its reason.
add_library(blason_warnings INTERFACE)
# Left out: -Wnull-dereference, which at -O1 and above accuses g++ 12's own <streambuf>.
target_compile_options(blason_warnings INTERFACE
  -Wall                  # the faults every reviewer would point at
  -Wextra                # unused parameters are usually a forgotten rule
  -Wpedantic             # two compilers have to agree on the code
  -Werror                # a warning nobody must act on is noise
  -Wshadow               # a team shadowing a team has cost points before
  -Wconversion           # points and milliseconds must not be cut silently
  -Wnon-virtual-dtor     # deletes through a base would leak
  -Wold-style-cast       # a C cast hides which conversion was meant
  -Wimplicit-fallthrough # phases are visited, never fallen through
  # Part of -Wall, and wrong in g++ 12 when it optimises:
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>          # accuses "literal" + std::string of overlapping itself
  $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overread> # accuses vector == vector of comparing half the memory
)
if(CMAKE_UNITY_BUILD)
  # In a chunk the sources are headers to g++, which then minds their anonymous names, and see each other's constants,
  # which clang minds more than g++ does. headless compiles each alone.
  target_compile_options(blason_warnings INTERFACE
    $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage> $<$<CXX_COMPILER_ID:Clang>:-Wno-shadow>)
endif()
