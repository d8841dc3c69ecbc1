#!/usr/bin/env bash
# Installs the artifacts into Maven's local repository and makes a project that depends on them, as README shows it:
# its XML, its program in Java, and what that prints.
#
#   scripts/check-install.sh
set -euo pipefail
# shellcheck source=scripts/runtime.bash
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/runtime.bash"

require_java
require_maven "Artifacts are installed by Maven"
cd "$ROOT"
mvn -B -q -DskipTests -DskipITs -Dcyclonedx.skip=true install >&2 || fail 7 "mvn install failed; what Maven said is above."

# block LANGUAGE NUMBER: such a block of code in README, without its fences.
block() {
  awk -v open="\`\`\`$1" -v wanted="$2" '
    /^```/ { inside = !inside; shown = inside && $0 == open && ++seen == wanted; next }
    shown' README.md
}

project=$ROOT/target/dependent
rm -rf "$project"
mkdir -p "$project/src/main/java"
block java 1 >"$project/src/main/java/Example.java"
{
  printf '<project xmlns="http://maven.apache.org/POM/4.0.0">\n  <modelVersion>4.0.0</modelVersion>\n'
  printf '  <groupId>dependent</groupId>\n  <artifactId>dependent</artifactId>\n  <version>1</version>\n'
  printf '  <properties>\n    <maven.compiler.source>17</maven.compiler.source>\n    <maven.compiler.target>17</maven.compiler.target>\n'
  printf '    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>\n  </properties>\n'
  printf '  <dependencies>\n%s\n  </dependencies>\n</project>\n' "$(block xml 1)"
} >"$project/pom.xml"
cd "$project"
mvn -B -q compile dependency:build-classpath -Dmdep.includeScope=runtime -Dmdep.outputFile=target/classpath >&2 ||
  fail 7 "a project that depends on Newsvoice does not build."
printed=$("$JAVA" -Xmx2g -XX:+UseSerialGC -cp "target/classes:$(<target/classpath)" Example)
printf '%s\n' "$printed"
cd "$ROOT"
[[ $printed == "$(awk '/^prints$/ { found = 1 } found' README.md | awk '/^```/ { n++; next } n == 1')" ]] ||
  fail 70 "that is not what README says."
