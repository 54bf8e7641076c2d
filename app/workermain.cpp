// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/examining.h"
#include "worker/serving.h"

#include <QCoreApplication>

#include <unistd.h>

/// Reads files from somebody else for vitrine and vitrinectl, which hand them in over the standard input. Not for people.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    vitrine::prepareDecoders();
    return vitrine::serve(STDIN_FILENO, vitrine::limitsFrom(QCoreApplication::arguments()), vitrine::examine);
}
