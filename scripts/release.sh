#!/usr/bin/env bash
# Makes a release: a tarball that runs without Maven, on any machine with a Java 17 and a Spark from 3.5 to 4.2.
#
#   scripts/release.sh [--with-spark]
#
# Builds when the sources are newer than the jars, and prints the tarball's path: target/newsvoice-VERSION.tar.gz, or, with the
# Spark runtime that scripts/newsvoice assembles, for machines that have none, target/newsvoice-VERSION-with-spark.tar.gz.
# Its SHA-256 is beside it. Unpacked, it has the layout of the repository, with the jars under jars/ and Spark under spark/.
set -euo pipefail
# shellcheck source=scripts/runtime.bash
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/runtime.bash"

spark='' name=newsvoice-$VERSION
case ${1:-} in
  '') ;;
  --with-spark) spark=-with-spark ;;
  *) fail 2 "usage: scripts/release.sh [--with-spark]" ;;
esac
[[ ! -e $ROOT/RELEASE ]] || fail 2 "this is a release already; make one in a clone of the repository."

# target/newsvoice-sbom.json: the components, with versions, licenses and hashes.
list_components() {
  [[ ! target/newsvoice-sbom.json -nt $APP_JAR ]] || return 0
  if [[ -n ${NEWSVOICE_SKIP_BUILD:-} ]]; then
    say "NEWSVOICE_SKIP_BUILD is set, so that this release has no list of its components"
    return 0
  fi
  require_maven "a release lists its components"
  # With the optimizing compiler, which the build goes without: it takes hashes, and little else.
  MAVEN_OPTS="${MAVEN_OPTS:-} -XX:TieredStopAtLevel=4" mvn -B -q cyclonedx:makeBom >&2 ||
    fail 7 "the list of components could not be made; see above."
}

require_java
cd "$ROOT"
build_if_stale
list_components

staging=$ROOT/target/release/$name
rm -rf "$ROOT/target/release"
mkdir -p "$staging/jars" "$staging/scripts" "$staging/sample-data"
cp README.md LICENSE NOTICE CHANGELOG.md CONTRIBUTING.md "$staging"
cp -R docs conf "$staging"
cp -R sample-data/README.md sample-data/text "$staging/sample-data"
cp -R scripts/newsvoice scripts/nightly.sh scripts/run.sh scripts/runtime.bash "$staging/scripts"
# A configuration of this clone is nobody else's.
rm -f "$staging/conf/nightly.env"
ln "$APP_JAR" "$MODELS_JAR" "$staging/jars"
[[ ! target/newsvoice-sbom.json -nt $APP_JAR ]] || cp target/newsvoice-sbom.json "$staging"
{
  printf 'VERSION=%s\nCORENLP_VERSION=%s\n' "$VERSION" "$CORENLP_VERSION"
  commit=$(git describe --always --abbrev=40 --dirty 2>/dev/null || true)
  printf '# commit %s, built on Spark %s\n' "${commit:-unknown}" "$SPARK_VERSION"
} >"$staging/RELEASE"
if [[ -n $spark ]]; then
  cp -Rl "$SPARK_RUNTIME" "$staging/spark"
fi

tarball=$ROOT/target/$name$spark.tar.gz
# Jars are compressed already.
tar --create --directory "$ROOT/target/release" --sort=name --owner=0 --group=0 --numeric-owner --mode=u+rw,go+rX,go-w \
  --hard-dereference "$name" | gzip -n -1 >"$tarball.new"
mv "$tarball.new" "$tarball"
(cd "$ROOT/target" && sha256sum "$name$spark.tar.gz" >"$name$spark.tar.gz.sha256")
rm -rf "$ROOT/target/release"
printf '%s\n' "$tarball"
