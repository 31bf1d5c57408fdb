# playbook
