# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of Baton shares: flags, strict Qt, and the rule that a folder is a library.

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=mold BATON_HAS_MOLD)
if(BATON_HAS_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

# Unity builds (presets release, ci, asan) compile up to this many files of one folder as one, which
# more than halves a cold build. The rule that comes with it: names in anonymous namespaces and
# static functions are unique within their folder, not only within their file. The ci preset finds
# a clash as a redefinition. Precompiled headers gave nothing beside it and stay out.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 10)

if(BATON_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()

function(baton_flags target)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Wno-missing-field-initializers)
    # GCC 12 takes the inactive alternatives of an optimised std::variant for uninitialised reads
    # (GCC bug 80635 and its kin); Clang's and the sanitizers' word counts instead.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
    endif()
    # In a unity build every source is an included file, where GCC expects no anonymous namespace.
    if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
    endif()
    if(BATON_WERROR)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
        QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/core ${PROJECT_SOURCE_DIR})
endfunction()

# baton_library(store SOURCES a.cpp … LINKS baton_domain Qt6::Sql …)
# One static library per folder, PRIVATE links only: what a folder may use is what it links.
function(baton_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(baton_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(baton_${name} PRIVATE ${ARG_LINKS})
    baton_flags(baton_${name})
endfunction()

# What every test runs with. A Qt warning fails the test that let it through: expect one with
# QTest::ignoreMessage. The offscreen platform's one harmless warning ("This plugin …") is let pass.
set(BATON_TEST_ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8"
    "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0"
    "UBSAN_OPTIONS=print_stacktrace=1")
set(BATON_TEST_WARNING "QWARN  : [^\n]*\\) ([^T\n]|T[^h]|Th[^i]|Thi[^s]|This [^p])")

# baton_test(store/inbox LINKS baton_store …): tests/store/tst_inbox.cpp as one ctest entry.
function(baton_test path)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    get_filename_component(folder ${path} DIRECTORY)
    get_filename_component(name ${path} NAME)
    string(REPLACE "/" "_" target "tst_${path}")
    add_executable(${target} ${PROJECT_SOURCE_DIR}/tests/${folder}/tst_${name}.cpp ${ARG_SOURCES})
    target_link_libraries(${target} PRIVATE ${ARG_LINKS} Qt6::Core Qt6::Test)
    baton_flags(${target})
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    add_test(NAME ${path} COMMAND ${target})
    set_tests_properties(${path} PROPERTIES TIMEOUT 300
        ENVIRONMENT "${BATON_TEST_ENVIRONMENT}" FAIL_REGULAR_EXPRESSION "${BATON_TEST_WARNING}")
endfunction()
