@echo off
rem Starts SpineScribe Studio, with Java 21 or newer from JAVA_HOME or the PATH.
rem SPINESCRIBE_JAVA_OPTS is handed to the JVM, all arguments to Eclipse.
setlocal enableextensions

set "java_home="
if defined JAVA_HOME if exist "%JAVA_HOME%\release" set "java_home=%JAVA_HOME%"
if not defined java_home for %%j in (java.exe) do if not "%%~$PATH:j"=="" if exist "%%~dp$PATH:j..\release" set "java_home=%%~dp$PATH:j.."
set "java_build="
set "java_version=0"
if defined java_home for /f "usebackq tokens=1,2 delims==" %%k in ("%java_home%\release") do (
  if "%%k"=="JAVA_RUNTIME_VERSION" set "java_build=%%~l"
)
if defined java_build for /f "tokens=1 delims=.+-" %%v in ("%java_build%") do set "java_version=%%v"
if %java_version% LSS 21 (
  echo SpineScribe Studio: Java 21 or newer was not found. Install it, or set JAVA_HOME to its folder.
  pause
  exit /b 2
)
for %%l in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do (
  start "SpineScribe Studio" "%java_home%\bin\javaw.exe" -Dosgi.requiredJavaVersion=21 -Xms256m --enable-native-access=ALL-UNNAMED %SPINESCRIBE_JAVA_OPTS% -jar "%%l" %*
)
